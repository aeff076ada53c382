import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@advay/shared/testing/free-port';
import { untilItListens } from '@advay/shared/testing/until-it-listens';
import type { ServerDatabase } from './test-server.ts';

export type PgBouncer = Readonly<{
  /** The same database by way of the pooler. */
  url(role: string): string;
  stop(): Promise<void>;
}>;

export function hasPgBouncer(): boolean {
  const isThere = spawnSync('pgbouncer', ['--version'], { stdio: 'ignore' }).error === undefined;
  if (!isThere && process.env.ADVAY_REQUIRE_PGBOUNCER === '1') {
    throw new Error('PgBouncer is required here: install the package pgbouncer.');
  }
  return isThere;
}

/** A pooler in transaction mode on loopback with so many sessions for each role, as hosted databases have before them. */
export async function startPgBouncer(
  database: ServerDatabase,
  { sessions }: { sessions: number },
): Promise<PgBouncer> {
  const server = new URL(database.url());
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'advay-pgbouncer-'));
  const users = join(folder, 'users');
  const settings = join(folder, 'pgbouncer.ini');
  const password = decodeURIComponent(server.password);
  await writeFile(
    users,
    ['app_api', 'app_auth'].map((role) => `"${role}" "${password}"\n`).join(''),
  );
  await writeFile(
    settings,
    [
      '[databases]',
      `* = host=${server.hostname} port=${server.port || 5432}`,
      '[pgbouncer]',
      'listen_addr = 127.0.0.1',
      `listen_port = ${port}`,
      'unix_socket_dir =',
      `auth_type = ${password === '' ? 'trust' : 'scram-sha-256'}`,
      `auth_file = ${users}`,
      'pool_mode = transaction',
      `default_pool_size = ${sessions}`,
    ].join('\n'),
  );
  for (const [path, mode] of [
    [folder, 0o755],
    [users, 0o644],
    [settings, 0o644],
  ] as const) {
    await chmod(path, mode);
  }
  const child = spawn('pgbouncer', [settings], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // It refuses to run as root.
    ...(process.getuid?.() === 0 && { uid: idOf('-u'), gid: idOf('-g') }),
  });
  await untilItListens('PgBouncer', child, port);
  return {
    url(role) {
      const url = new URL(database.url(role));
      url.hostname = '127.0.0.1';
      url.port = String(port);
      return url.href;
    },
    async stop() {
      const ended = once(child, 'exit');
      if (child.exitCode === null && child.kill('SIGKILL')) await ended;
      await rm(folder, { recursive: true });
    },
  };
}

/** Of the user who owns nothing. */
function idOf(what: '-u' | '-g'): number {
  return Number(execFileSync('id', [what, 'nobody'], { encoding: 'utf8' }));
}
