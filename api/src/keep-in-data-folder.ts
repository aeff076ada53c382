import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePrivateFolder } from './db/private-folder.ts';

/** A secret that this machine makes once, in a file that its owner alone reads. */
export function keepInDataFolder(dataDir: string, name: string, make: () => string): string {
  const file = join(dataDir, name);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  makePrivateFolder(dataDir);
  try {
    writeFileSync(file, make(), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const isKept = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (!isKept) throw error;
  }
  return readFileSync(file, 'utf8');
}
