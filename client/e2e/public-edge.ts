import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
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

/** Cloudflare's own emulator of Pages; infra/testing/ensure-pages-emulator.ts fetches it. */
export const hasPagesEmulator = (): boolean =>
  existsSync(resolve(ROOT, 'infra/edge/pages-emulator/node_modules/wrangler'));

type PublicEdge = Readonly<{ url: string; close(): Promise<void> }>;

/** Hands out the client as it was built last; `productUrl` answers for the services alone. */
export async function openPublicEdge(
  name: 'nginx' | 'pages',
  productUrl: string,
  port?: number,
): Promise<PublicEdge> {
  const program = ['--import', 'tsx', 'infra/edge/testing/serve-by-edge.ts'];
  const words = [name, 'client/dist/local', productUrl, ...(port === undefined ? [] : [`${port}`])];
  const child = spawn(process.execPath, [...program, ...words], {
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
