import type { Config } from '../config.ts';
import type { Database } from './database.ts';
import { migrateServer } from './migrate-server.ts';
import { isPooled } from './recognise-pooler.ts';
import { serverDatabase } from './server-database.ts';
import { wakeDatabase } from './wake-database.ts';

/**
 * Opens the database the settings name: migrated (a server only when a migration address is given),
 * and refused when rows would not be kept apart. Throws `FolderInUseError` or `UnguardedDatabaseError`.
 */
export async function openDatabase(config: Pick<Config, 'database'>): Promise<Database> {
  const database = await open(config.database);
  try {
    await database.assertGuarded();
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function open(settings: Config['database']): Promise<Database> {
  if (settings.kind === 'embedded') {
    // A whole database engine: loaded where it is used alone.
    const { openEmbedded } = await import('./open-embedded.ts');
    return openEmbedded(settings.dataDir);
  }
  if (settings.migrationUrl !== null) await migrateServer(settings.migrationUrl);
  if (!settings.prepare) return serverDatabase(settings);
  // Whoever asked for prepared statements may not know what stands before the server.
  const pooled = await wakeDatabase(() => isPooled(settings.apiUrl));
  return serverDatabase({ ...settings, prepare: !pooled });
}
