import { execFile, spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from '@advay/shared/testing/free-port';
import { type OwnProcess, startOwnProcess } from '../delivery/own-process.ts';

const POLL_MS = 20;
const run = promisify(execFile);

/** A Redis of the test's own that keeps nothing: it may be killed. */
export type OwnRedis = Readonly<{
  url: string;
  hasEnded(): boolean;
  /** kill −9. */
  cut(): Promise<void>;
  /** Starts it again, empty; resolves when it answers. */
  restart(): Promise<void>;
}>;

/** Whether Redis is installed; its absence is said aloud, or fails where it is required. */
export function hasRedisProgram(): boolean {
  if (spawnSync('redis-server', ['--version']).status === 0) return true;
  if (process.env.ADVAY_REQUIRE_REDIS === '1') {
    throw new Error('Redis is required here: install its server (redis-server, redis-cli).');
  }
  process.stderr.write('LEFT OUT: two of each while one of them dies, as no Redis is installed.\n');
  return false;
}

export async function startOwnRedis(): Promise<OwnRedis> {
  const port = String(await freePort());
  const start = async (): Promise<OwnProcess> => {
    const settings = ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    const server = startOwnProcess('redis-server', settings);
    for (;;) {
      if (server.hasEnded()) throw new Error(`Redis ended: ${server.said()}`);
      try {
        const { stdout } = await run('redis-cli', ['-p', port, 'ping']);
        if (stdout.trim() === 'PONG') return server;
      } catch {
        // It does not listen yet.
      }
      await pause(POLL_MS);
    }
  };
  let server = await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    hasEnded: () => server.hasEnded(),
    cut: () => server.cut(),
    restart: async () => {
      server = await start();
    },
  };
}
