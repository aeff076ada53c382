import { execFile, execFileSync } from 'node:child_process';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from '@advay/shared/testing/free-port';
import type { PostgresPrograms } from './find-postgres.ts';
import { type OwnProcess, startOwnProcess } from './own-process.ts';

const POLL_MS = 50;
const MAX_ANSWER_BYTES = 256 * 1024 * 1024;
const DATABASE = 'advay';

const run = promisify(execFile);

/** A PostgreSQL cluster of the test's own with one empty database: it may be killed. */
export type OwnPostgres = Readonly<{
  url(role: string): string;
  /** One statement as the superuser; a line for each row, fields apart by `|`. */
  ask(statement: string): Promise<readonly string[]>;
  /** kill −9 of the server and of every process it started. */
  cut(): Promise<void>;
  /** Starts it again over the same files; resolves when it has recovered. */
  restart(): Promise<void>;
  remove(): Promise<void>;
}>;

export async function startOwnPostgres(programs: PostgresPrograms): Promise<OwnPostgres> {
  const { owner } = programs;
  const folder = await mkdtemp(join(tmpdir(), 'advay-postgres-'));
  if (owner !== null) await chown(folder, owner.uid, owner.gid);
  const cluster = join(folder, 'cluster');
  const port = String(await freePort());
  const program = (name: string) => join(programs.folder, name);
  const as = owner ?? {};

  const askIn = async (database: string, statement: string) => {
    const where = ['-h', '127.0.0.1', '-p', port, '-U', 'postgres', '-d', database];
    const { stdout } = await run(program('psql'), [...where, '-XAtqc', statement], {
      maxBuffer: MAX_ANSWER_BYTES,
    });
    return stdout.split('\n').filter((line) => line !== '');
  };
  const start = async (): Promise<OwnProcess> => {
    // As it comes: above all with fsync and synchronous commit.
    const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
    const server = startOwnProcess(program('postgres'), ['-D', cluster, '-p', port, ...settings], {
      ...as,
    });
    for (;;) {
      if (server.hasEnded()) throw new Error(`PostgreSQL ended: ${server.said()}`);
      try {
        await askIn('postgres', 'select 1');
        return server;
      } catch {
        await pause(POLL_MS);
      }
    }
  };

  const setUp = ['-D', cluster, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C'];
  await run(program('initdb'), [...setUp, '--no-sync'], { ...as, cwd: folder });
  let server = await start();
  await askIn('postgres', `create database ${DATABASE}`);
  return {
    url: (role) => `postgres://${role}@127.0.0.1:${port}/${DATABASE}`,
    ask: (statement) => askIn(DATABASE, statement),
    cut: () => server.cut(childrenOf(server.pid)),
    restart: async () => {
      server = await start();
    },
    async remove() {
      await server.cut(childrenOf(server.pid));
      await rm(folder, { recursive: true });
    },
  };
}

/** Each of PostgreSQL's own processes leads a group of its own, so the group's signal misses them. */
function childrenOf(pid: number): number[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([child, parent]) => (child !== undefined && parent === pid ? [child] : []));
}
