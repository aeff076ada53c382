-- Sets a database on Supabase up: run it once as `postgres`, on the server's own address or the session pooler
-- (port 5432). It needs no superuser, touches nothing that Supabase owns, and can be run again.
--
--   psql "$POSTGRES_URL" -v ON_ERROR_STOP=1 -v migrator_password=… -v api_password=… -v auth_password=… -f infra/providers/supabase.sql
--
-- Ours are the schemas `app`, `accounts` and `drizzle`, which no API of Supabase's shows; leave them out of its exposed
-- schemas. `auth` is Supabase's. In an editor that knows no psql variables write each password between quotes in the
-- place of its name. The shared pooler wants the project behind the role, `app_api.<project>`; the server itself
-- wants `app_api`.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'app_owner') THEN
    CREATE ROLE app_owner NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOINHERIT;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'app_migrator') THEN
    CREATE ROLE app_migrator LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOINHERIT;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'app_api') THEN
    CREATE ROLE app_api LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOINHERIT;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'app_auth') THEN
    CREATE ROLE app_auth LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOINHERIT;
  END IF;
  EXECUTE format('GRANT CREATE ON DATABASE %I TO app_owner', current_database());
  -- A grant that was not its giver's to give is a warning alone.
  IF NOT has_database_privilege('app_owner', current_database(), 'CREATE') THEN
    RAISE 'role % may not let app_owner make schemas here: run this as the owner of the database', current_user;
  END IF;
END $$;

ALTER ROLE app_migrator PASSWORD :'migrator_password';
ALTER ROLE app_api PASSWORD :'api_password';
ALTER ROLE app_auth PASSWORD :'auth_password';

-- Requests are short: what takes longer is stopped (api/src/limits.ts).
ALTER ROLE app_api SET statement_timeout = 10000;
ALTER ROLE app_api SET idle_in_transaction_session_timeout = 10000;
ALTER ROLE app_auth SET statement_timeout = 10000;
ALTER ROLE app_auth SET idle_in_transaction_session_timeout = 10000;

GRANT app_owner TO app_migrator;

-- A role of that name which was there before may be one that was made elsewhere.
DO $$
DECLARE
  v_role text;
BEGIN
  FOREACH v_role IN ARRAY ARRAY['app_api', 'app_auth'] LOOP
    IF EXISTS (
      SELECT FROM pg_roles
      WHERE (rolsuper OR rolbypassrls OR rolcreaterole) AND pg_has_role(v_role, oid, 'member')
    ) THEN
      RAISE 'role % passes Row Level Security by: drop it and run this again', v_role;
    END IF;
  END LOOP;
END $$;
