import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = resolve(import.meta.dirname, '../..');

/** The public's nginx with the settings of the edge, where the system has one. */
export function hasNginx(): boolean {
  const isThere = spawnSync('nginx', ['-v'], { stdio: 'ignore' }).error === undefined;
  if (!isThere && process.env.ADVAY_REQUIRE_NGINX === '1') {
    throw new Error('nginx is required here: install the package nginx-light.');
  }
  return isThere;
}

/** Hands out the client as it was built last; `productUrl` answers for the services alone. */
export async function openNginxBefore(
  productUrl: string,
): Promise<Readonly<{ url: string; close(): Promise<void> }>> {
  const program = ['--import', 'tsx', 'infra/edge/testing/serve-by-nginx.ts'];
  const child = spawn(process.execPath, [...program, 'client/dist/local', productUrl], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string];
  return {
    url,
    async close() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
