import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import {
  DATABASE_CONNECT_TIMEOUT_S,
  MIGRATION_LOCK_TIMEOUT_MS,
  MIGRATION_STATEMENT_TIMEOUT_MS,
} from '../limits.ts';
import { MIGRATIONS_FOLDER } from './migrations-folder.ts';
import { isPooled } from './recognise-pooler.ts';
import { passwordStatements, type RolePasswords, rolesStatement } from './set-up-roles.ts';
import { wakeDatabase } from './wake-database.ts';

/** Any number that no other program locks in this database. */
const MIGRATION_LOCK = 4_150_262_081;

/** The address leads to a pooler; its words are for whoever starts the program. */
export class PooledMigrationError extends Error {
  override name = 'PooledMigrationError';
  constructor() {
    super(
      'MIGRATION_DATABASE_URL leads to a pooler in transaction mode. Name the server itself, ' +
        'without the pooler: the lock that keeps two migrations apart belongs to a session.',
    );
  }
}

/** The migrator may not: where it signs in, the roles have the passwords that whoever made them gave them. */
async function mayChangeRoles(client: postgres.Sql): Promise<boolean> {
  const [row] = await client<{ may: boolean }[]>`
    select rolsuper or rolcreaterole as may from pg_roles where rolname = current_user`;
  return row?.may === true;
}

/**
 * Makes the roles where they are missing and brings the schema up to date. Safe to run from several
 * places at once: Drizzle's migrator takes no lock, so this does. The lock belongs to the session: throws
 * `PooledMigrationError` where a connection is not one.
 */
export async function migrateServer(
  url: string,
  passwords: RolePasswords = {},
  lockTimeoutMs = MIGRATION_LOCK_TIMEOUT_MS,
): Promise<void> {
  if (await wakeDatabase(() => isPooled(url))) throw new PooledMigrationError();
  const client = postgres(url, {
    max: 1,
    connect_timeout: DATABASE_CONNECT_TIMEOUT_S,
    connection: { application_name: 'advay-migrate' },
    onnotice: () => {},
  });
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await client.unsafe(rolesStatement());
    if (await mayChangeRoles(client)) {
      for (const statement of passwordStatements(passwords)) await client.unsafe(statement);
    }
    await client`set role app_owner`;
    // Not before: another migration is waited for as long as it takes.
    await client.unsafe(`set lock_timeout = ${lockTimeoutMs}`);
    await client.unsafe(`set statement_timeout = ${MIGRATION_STATEMENT_TIMEOUT_MS}`);
    await migrate(drizzle({ client }), { migrationsFolder: MIGRATIONS_FOLDER });
  } finally {
    // Ending the session gives the lock back, whatever happened.
    await client.end({ timeout: 5 });
  }
}
