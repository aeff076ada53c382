import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A run that is cut off leaves no half file under a final name. */
export function writeWhole(dir: string, name: string, bytes: Buffer | string): void {
  const partial = join(dir, `${name}.${process.pid}.partial`);
  writeFileSync(partial, bytes);
  renameSync(partial, join(dir, name));
}
