import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { ADMIN_URL } from './test-server.ts';

const SCRIPTS = new URL('../../../infra/backup/', import.meta.url);

/** Whether there is a pg_dump that reads this server; its absence is said aloud, or fails where it is required. */
export function hasPgDump(): boolean {
  const said = (command: string, ...args: readonly string[]) =>
    spawnSync(command, args, { env: environmentOf(ADMIN_URL), encoding: 'utf8' }).stdout ?? '';
  const mine = Number(/(\d+)\.\d/.exec(said('pg_dump', '--version'))?.[1] ?? 0);
  const server = Math.floor(Number(said('psql', '-Atc', 'show server_version_num')) / 10_000);
  if (mine > 0 && mine >= server) return true;
  const wanted = "pg_dump of the server's version or later";
  if (process.env.ADVAY_REQUIRE_PG_DUMP === '1') {
    throw new Error(`There has to be a ${wanted} here: install the package postgresql-client.`);
  }
  process.stderr.write(`LEFT OUT: back up and restore, as there is no ${wanted}.\n`);
  return false;
}

type Settings = Readonly<Record<string, string>>;

/** Starts one of the scripts as whoever `url` signs in. */
export function startScript(
  name: 'back-up.sh' | 'restore.sh',
  args: readonly string[],
  url: string,
  settings: Settings,
): ChildProcess {
  const file = fileURLToPath(new URL(name, SCRIPTS));
  return spawn('sh', [file, ...args], {
    env: { ...environmentOf(url), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs it to its end. */
export async function runScript(
  ...how: Parameters<typeof startScript>
): Promise<{ code: number; said: string }> {
  const child = startScript(...how);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  const [code] = await once(child, 'close');
  return { code, said };
}

/** As PostgreSQL's own programs take it. */
function environmentOf(url: string): Record<string, string> {
  const { hostname, port, username, password, pathname } = new URL(url);
  return {
    PATH: process.env.PATH ?? '',
    PGHOST: hostname,
    PGPORT: port || '5432',
    PGUSER: username,
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: pathname.slice(1),
  };
}
