import { STATEMENT_TIMEOUT_MS } from '../limits.ts';

/** Passwords for the roles that sign in; one without a password keeps what it has. */
export type RolePasswords = Readonly<
  Partial<Record<'app_migrator' | 'app_api' | 'app_auth', string>>
>;

/**
 * Roles belong to the whole cluster, not to one database, so they are made when missing and left
 * otherwise. Two set-ups at once may both find one missing: the second keeps the first's.
 */
export function rolesStatement(): string {
  const roles: readonly (readonly [string, string])[] = [
    ['app_owner', 'NOLOGIN'],
    ['app_migrator', 'LOGIN'],
    ['app_api', 'LOGIN'],
    ['app_auth', 'LOGIN'],
  ];
  const makeMissing = roles.map(
    ([name, login]) => `
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${name}') THEN
      BEGIN
        CREATE ROLE ${name} ${login} NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOINHERIT;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END;
    END IF;${timeout(name)}`,
  );
  // From PostgreSQL 16 on whoever made a role is a member who may hand it on and may not become it.
  return `DO $roles$ DECLARE may_become_owner boolean; BEGIN ${makeMissing.join('')}
    IF NOT pg_has_role('app_migrator', 'app_owner', 'member') THEN
      GRANT app_owner TO app_migrator;
    END IF;
    IF current_setting('server_version_num')::integer >= 160000 THEN
      may_become_owner := pg_has_role(current_user, 'app_owner', 'set');
    ELSE
      may_become_owner := pg_has_role(current_user, 'app_owner', 'member');
    END IF;
    IF NOT may_become_owner THEN
      EXECUTE format('GRANT app_owner TO %I', current_user);
    END IF;
    IF NOT has_database_privilege('app_owner', current_database(), 'CREATE') THEN
      EXECUTE format('GRANT CREATE ON DATABASE %I TO app_owner', current_database());
    END IF;
  END $roles$`;
}

/** Requests are short; a migration may take its time. Also of a role that was there before, where we may change it. */
function timeout(role: string): string {
  if (role !== 'app_api' && role !== 'app_auth') return '';
  const settings = ['statement_timeout', 'idle_in_transaction_session_timeout'];
  const isSet = settings.map((name) => `'${name}=${STATEMENT_TIMEOUT_MS}'`).join(', ');
  const set = settings.map((name) => `ALTER ROLE ${role} SET ${name} = ${STATEMENT_TIMEOUT_MS};`);
  return `
    IF NOT EXISTS (
      SELECT FROM pg_roles WHERE rolname = '${role}' AND rolconfig @> ARRAY[${isSet}]
    ) THEN
      BEGIN
        ${set.join('\n        ')}
      EXCEPTION WHEN insufficient_privilege THEN NULL;
      END;
    END IF;`;
}

/** A pooler for many projects is told the project behind the role: `app_api.project`. */
export function passwordIn(url: string): RolePasswords {
  const { username, password } = new URL(url);
  const [role = ''] = username.split('.');
  if (password === '' || (role !== 'app_api' && role !== 'app_auth')) return {};
  return { [role]: decodeURIComponent(password) };
}

/** One statement for each password; the values are quoted for SQL. */
export function passwordStatements(passwords: RolePasswords): readonly string[] {
  return Object.entries(passwords).map(
    ([role, password]) => `ALTER ROLE ${role} PASSWORD '${password.replaceAll("'", "''")}'`,
  );
}
