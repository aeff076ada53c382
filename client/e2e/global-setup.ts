import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { makeFirstData } from './first-data.ts';

/** Builds the product and sets its data up, once for all workers. Answers how to tidy up. */
export default async function prepareProduct(): Promise<() => Promise<void>> {
  execFileSync(process.execPath, ['--import', 'tsx', 'infra/local/build.ts'], {
    cwd: resolve(import.meta.dirname, '../..'),
    stdio: 'inherit',
  });
  const dataDir = await makeFirstData();
  return () => rm(dataDir, { recursive: true, force: true });
}
