-- The roles the product signs in with, for the first start of the image postgres: it runs this in a database that is
-- empty. None of the four that the product has is a superuser or passes Row Level Security by.
\getenv migrator_password APP_MIGRATOR_PASSWORD
\getenv api_password APP_API_PASSWORD
\getenv auth_password APP_AUTH_PASSWORD
\getenv backup_password APP_BACKUP_PASSWORD
create role app_owner nologin nosuperuser nocreatedb nocreaterole nobypassrls noinherit;
create role app_migrator login password :'migrator_password' nosuperuser nocreatedb nocreaterole nobypassrls noinherit;
create role app_api login password :'api_password' nosuperuser nocreatedb nocreaterole nobypassrls noinherit;
create role app_auth login password :'auth_password' nosuperuser nocreatedb nocreaterole nobypassrls noinherit;
-- Requests are short: what takes longer is stopped (api/src/limits.ts).
alter role app_api set statement_timeout = 10000;
alter role app_api set idle_in_transaction_session_timeout = 10000;
alter role app_auth set statement_timeout = 10000;
alter role app_auth set idle_in_transaction_session_timeout = 10000;
grant app_owner to app_migrator;
grant create on database advay to app_owner;
-- Reads everything of everybody, which a backup must, and changes nothing. No role of the product is a member of it.
create role app_backup login password :'backup_password' nosuperuser nocreatedb nocreaterole bypassrls;
alter role app_backup set default_transaction_read_only = on;
grant pg_read_all_data to app_backup;
