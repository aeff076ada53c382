import { ConfigError, loadConfig } from './config.ts';
import { migrateServer } from './db/migrate-server.ts';
import { passwordIn } from './db/set-up-roles.ts';

/**
 * The deploy's own step: roles, their passwords as the other two addresses name them, then the schema.
 * `MIGRATION_DATABASE_URL` signs in as an administrator the first time, as `app_migrator` later.
 */
async function run(): Promise<void> {
  const { database } = loadConfig(process.env);
  if (database.kind !== 'server' || database.migrationUrl === null) {
    throw new ConfigError(
      'DATABASE_URL, AUTH_DATABASE_URL and MIGRATION_DATABASE_URL must be set to migrate a server.',
    );
  }
  await migrateServer(database.migrationUrl, {
    ...passwordIn(database.apiUrl),
    ...passwordIn(database.authUrl),
  });
}

try {
  await run();
  process.stdout.write('The schema is up to date.\n');
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
