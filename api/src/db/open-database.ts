import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Config } from '../config.ts';
import type { Database } from './database.ts';
import { embeddedDatabase, migrateEmbedded } from './embedded-database.ts';
import { lockFolder } from './folder-lock.ts';
import { migrateServer } from './migrate-server.ts';
import { serverDatabase } from './server-database.ts';

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
  if (settings.kind === 'embedded') return openEmbedded(settings.dataDir);
  if (settings.migrationUrl !== null) await migrateServer(settings.migrationUrl);
  return serverDatabase(settings);
}

async function openEmbedded(dataDir: string): Promise<Database> {
  const lock = lockFolder(join(dataDir, 'database.lock'));
  try {
    const client = await PGlite.create(join(dataDir, 'database'));
    await migrateEmbedded(client);
    const database = embeddedDatabase(client);
    return {
      ...database,
      async close() {
        await database.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
