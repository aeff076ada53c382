import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@advay/shared/testing/free-port';
import { createMint } from '../src/testing/mint.ts';
import { TEST_ORIGIN } from '../src/testing/test-node.ts';
import type { RawSocket } from './raw-socket.ts';
import { ours, type Seat } from './sides.ts';

const CLIENTS = 30;
/** A start is known as exactly. */
const RETRY_MS = 2;

type Starting = Readonly<{ port: number; child: ChildProcess }>;

/** Milliseconds from a process's first moment to its first answer. */
export async function coldStartMs(program: string): Promise<number> {
  const mint = await createMint();
  return onNewProcess(program, JSON.stringify({ keys: [mint.publicKey] }), async (starting) => {
    const startedAtMs = performance.now();
    await insist(starting, () => fetch(`http://127.0.0.1:${starting.port}/signaling/health`));
    return performance.now() - startedAtMs;
  });
}

/** Milliseconds until the last of thirty, who knock at a process that only now starts, has its seat. */
export async function burstSlowestMs(program: string): Promise<number> {
  const { side, keys } = await ours('socket');
  const seats: Seat[] = [];
  while (seats.length < CLIENTS) seats.push(...(await side.room()));
  return onNewProcess(program, keys, async (starting) => {
    const startedAtMs = performance.now();
    const sockets: RawSocket[] = [];
    const tookMs = await Promise.all(
      seats.map(async (seat) => {
        sockets.push(await insist(starting, () => side.join(starting.port, seat, () => {})));
        return performance.now() - startedAtMs;
      }),
    );
    for (const socket of sockets) socket.end();
    return Math.max(...tookMs);
  });
}

/** Asks until somebody listens. Whoever listens must give what is asked for. */
async function insist<Value>({ child }: Starting, ask: () => Promise<Value>): Promise<Value> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      const { code } = ((error as Error).cause ?? error) as { code?: string };
      if (code !== 'ECONNREFUSED' || child.exitCode !== null) throw error;
      await pause(RETRY_MS);
    }
  }
}

async function onNewProcess<Value>(
  program: string,
  keys: string,
  work: (starting: Starting) => Promise<Value>,
): Promise<Value> {
  const port = await freePort();
  const child = spawn(process.execPath, [program], {
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      LOG_LEVEL: 'warn',
      PUBLIC_ORIGINS: TEST_ORIGIN,
      TICKET_KEYS: keys,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  try {
    return await work({ port, child });
  } finally {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
}
