import closeWithGrace from 'close-with-grace';
import { createApp } from './app.ts';
import { ConfigError, loadConfig } from './config.ts';
import { DiskFullError } from './db/disk-room.ts';
import { FolderInUseError } from './db/folder-lock.ts';
import { PooledMigrationError } from './db/migrate-server.ts';
import { openDatabase } from './db/open-database.ts';
import { UnguardedDatabaseError } from './db/row-security-guard.ts';
import { SHUTDOWN_TIMEOUT_MS } from './limits.ts';
import { mailerOf } from './modules/mail/mailer-of.ts';
import { startRetention } from './modules/retention/start-retention.ts';
import { ticketKeyOf } from './ticket-key.ts';

/** Errors whose words are for whoever starts the program. */
const FOR_PEOPLE = [
  ConfigError,
  DiskFullError,
  FolderInUseError,
  PooledMigrationError,
  UnguardedDatabaseError,
];

async function serve(): Promise<void> {
  const config = loadConfig(process.env);
  // Before the database is open: what the settings lack is said at once.
  const ticketKey = await ticketKeyOf(config);
  const database = await openDatabase(config);
  const app = await createApp({
    config,
    database,
    ticketKey,
    headers: { strictTransport: config.servedOver === 'https' },
  });
  const mailer = mailerOf(config, app.log);
  const stopRetention = startRetention({ by: config.retention, database, mailer, log: app.log });
  app.addHook('onClose', async () => {
    await stopRetention();
    await database.close();
  });
  closeWithGrace({ delay: SHUTDOWN_TIMEOUT_MS, logger: app.log }, async ({ err }) => {
    if (err) app.log.error({ err }, 'stopping after an error');
    await app.close();
  });
  await app.listen({ host: config.host, port: config.port });
  if (database.kind === 'embedded') {
    app.log.warn('embedded database: made for one household, not for many families');
  }
}

function explain(error: unknown): void {
  const isForPeople = FOR_PEOPLE.some((kind) => error instanceof kind);
  process.stderr.write(`${isForPeople ? String((error as Error).message) : inspect(error)}\n`);
  process.exitCode = 1;
}

function inspect(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

// No top-level await: the bundle is compiled as a script.
serve().catch(explain);
