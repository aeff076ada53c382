import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Builds the product once, before several workers would each find it stale and build over one another. */
export default function buildBeforeTests(): void {
  execFileSync(process.execPath, ['--import', 'tsx', 'infra/local/build.ts'], {
    cwd: resolve(import.meta.dirname, '../..'),
    stdio: 'inherit',
  });
}
