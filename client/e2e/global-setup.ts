import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { bundleServer } from './bundle-server.ts';
import { makeFirstData } from './first-data.ts';

/** Builds the product and sets its data up as a newcomer's start does, once for all workers. */
export default async function prepareProduct(): Promise<void> {
  execFileSync(process.execPath, ['--import', 'tsx', 'infra/local/build.ts'], {
    cwd: resolve(import.meta.dirname, '../..'),
    stdio: 'inherit',
  });
  await makeFirstData();
  await bundleServer();
}
