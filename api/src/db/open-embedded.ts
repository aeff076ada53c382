import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FREE_DISK_FLOOR_BYTES } from '../limits.ts';
import type { Database } from './database.ts';
import { DiskFullError, freeBytesOf } from './disk-room.ts';
import { openEmbeddedClient } from './embedded-client.ts';
import { embeddedDatabase, migrateEmbedded } from './embedded-database.ts';
import { lockFolder } from './folder-lock.ts';
import { makeContentsPrivate, makePrivateFolder } from './private-folder.ts';

/**
 * The data in a folder of this machine, for one process at a time and for its owner's eyes alone. Throws
 * `FolderInUseError`, or `DiskFullError` where there is no room to write.
 */
export async function openEmbedded(dataDir: string): Promise<Database> {
  makePrivateFolder(dataDir);
  const lock = lockFolder(join(dataDir, 'database.lock'));
  try {
    const folder = join(dataDir, 'database');
    if (existsSync(folder)) {
      makePrivateFolder(folder);
      makeContentsPrivate(folder);
    }
    const findRoom = () => {
      const freeBytes = freeBytesOf(dataDir);
      if (freeBytes < FREE_DISK_FLOOR_BYTES)
        throw new DiskFullError(freeBytes, { folder: dataDir });
    };
    const client = await openEmbeddedClient(folder, findRoom);
    try {
      await migrateEmbedded(client);
    } catch (error) {
      await client.close();
      throw error;
    }
    makePrivateFolder(folder);
    const database = embeddedDatabase(client, () => freeBytesOf(dataDir));
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
