import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@advay/shared/testing/free-port';
import { describe } from 'vitest';
import { createRedisClient } from '../bus/redis-client.ts';

const URL = process.env.ADVAY_TEST_REDIS_URL ?? 'redis://127.0.0.1:6379';
const hasServerProgram = spawnSync('redis-server', ['--version']).status === 0;
const isThere = await answers(URL);

/** Declares tests on the Redis that is there; its absence is said aloud, or fails where it is required. */
export function onRedis(subject: string, tests: (url: string) => void): void {
  if (isThere) describe(subject, () => tests(URL));
  else leaveOut(subject, 'as no Redis answers at ADVAY_TEST_REDIS_URL');
}

/** The same for tests that stop and start a Redis of their own. */
export function onOwnRedis(subject: string, tests: () => void): void {
  if (hasServerProgram) describe(subject, tests);
  else leaveOut(subject, 'as there is no redis-server to start');
}

function leaveOut(subject: string, because: string): void {
  if (process.env.ADVAY_REQUIRE_REDIS === '1') {
    throw new Error(`Redis is required here, but ${subject} cannot be tested, ${because}.`);
  }
  process.stderr.write(`LEFT OUT: ${subject}, ${because}.\n`);
}

async function answers(url: string): Promise<boolean> {
  const client = createRedisClient(url);
  client.on('error', () => {});
  const isUp = await Promise.race([
    client.connect().then(
      () => true,
      () => false,
    ),
    pause(3_000, false),
  ]);
  client.destroy();
  return isUp;
}

export type OwnRedis = Readonly<{ url: string; start(): Promise<void>; stop(): Promise<void> }>;

/** A Redis that keeps nothing, on a port of its own. */
export async function ownRedis(): Promise<OwnRedis> {
  const port = await freePort();
  let server: ChildProcess | null = null;
  const url = `redis://127.0.0.1:${port}`;
  return {
    url,
    async start() {
      const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', ''];
      server = spawn('redis-server', settings, { stdio: 'ignore' });
      while (!(await answers(url))) await pause(50);
    },
    async stop() {
      if (server === null) return;
      server.kill('SIGKILL');
      await once(server, 'exit');
      server = null;
    },
  };
}
