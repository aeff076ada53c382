import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../../../shared/src/testing/free-port.ts';
import { untilItListens } from '../../../shared/src/testing/until-it-listens.ts';
import type { EdgeSettings } from '../edge-table.ts';
import { nginxConf } from '../nginx-conf.ts';
import type { ServiceOrigins } from '../services.ts';
import { type Edge, edgeOnPort } from './edge.ts';
import { writeFiles } from './small-site.ts';

export function hasNginx(): boolean {
  const isThere = spawnSync('nginx', ['-v'], { stdio: 'ignore' }).error === undefined;
  if (!isThere && process.env.ADVAY_REQUIRE_NGINX === '1') {
    throw new Error('nginx is required here: install the package nginx-light.');
  }
  return isThere;
}

/** One process of nginx on a free port, with settings in a folder of its own; the site is a folder, or made of texts. */
export async function startNginx(
  site: Readonly<Record<string, string>> | string,
  settings: EdgeSettings,
  services: ServiceOrigins | null = null,
): Promise<Edge & Readonly<{ port: number; stop(): Promise<void> }>> {
  const home = mkdtempSync(join(tmpdir(), 'advay-nginx-'));
  const port = await freePort();
  const folder = typeof site === 'string' ? resolve(site) : join(home, 'site');
  if (typeof site !== 'string') writeFiles(folder, site);
  const server = nginxConf({ ...settings, folder, services, listen: `127.0.0.1:${port}` });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(home, name)};`,
  );
  writeFileSync(
    join(home, 'nginx.conf'),
    `daemon off; master_process off; pid ${join(home, 'pid')}; error_log stderr;
events { worker_connections 64; }
http { access_log off; ${temporary.join(' ')}
${server}}`,
  );
  const child = spawn('nginx', ['-p', home, '-c', join(home, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await untilItListens('nginx', child, port);
  return {
    ...edgeOnPort('nginx', port),
    port,
    async stop() {
      const ended = once(child, 'exit');
      if (child.exitCode === null && child.kill('SIGKILL')) await ended;
      rmSync(home, { recursive: true });
    },
  };
}
