import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { EdgeSettings } from '../edge-table.ts';
import { nginxConf } from '../nginx-conf.ts';
import type { ServiceOrigins } from '../services.ts';
import { type Edge, edgeOnPort } from './edge.ts';
import { freePort } from './free-port.ts';
import { writeFiles } from './small-site.ts';

const POLL_MS = 10;

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
  await untilItListens(child, port);
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

async function untilItListens(child: ChildProcess, port: number): Promise<void> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  for (;;) {
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}: ${said}`);
    const socket = connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return;
    } catch {
      await pause(POLL_MS);
    } finally {
      socket.destroy();
    }
  }
}
