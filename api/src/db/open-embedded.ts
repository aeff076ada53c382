import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Database } from './database.ts';
import { embeddedDatabase, migrateEmbedded } from './embedded-database.ts';
import { lockFolder } from './folder-lock.ts';

/** The data in a folder of this machine, for one process at a time. Throws `FolderInUseError`. */
export async function openEmbedded(dataDir: string): Promise<Database> {
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
