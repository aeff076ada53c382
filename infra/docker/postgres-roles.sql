-- The roles the product signs in with, for the local database of docker-compose.yml only:
-- the passwords are public. None of them is a superuser or passes Row Level Security by.
create role app_owner nologin nosuperuser nocreatedb nocreaterole nobypassrls noinherit;
create role app_migrator login password 'local-only' nosuperuser nocreatedb nocreaterole nobypassrls noinherit;
create role app_api login password 'local-only' nosuperuser nocreatedb nocreaterole nobypassrls noinherit;
create role app_auth login password 'local-only' nosuperuser nocreatedb nocreaterole nobypassrls noinherit;
-- Requests are short: what takes longer is stopped (api/src/limits.ts).
alter role app_api set statement_timeout = 10000;
alter role app_api set idle_in_transaction_session_timeout = 10000;
alter role app_auth set statement_timeout = 10000;
alter role app_auth set idle_in_transaction_session_timeout = 10000;
grant app_owner to app_migrator;
grant create on database advay to app_owner;
