import { setTimeout as pause } from 'node:timers/promises';
import type { RawSocket } from './raw-socket.ts';
import type { ServerProcess, Usage } from './server-process.ts';
import type { Seat, Side } from './sides.ts';

/** What a server sets up once, with its first clients, is no cost of a connection. */
const WARM_UP_ROOMS = 100;
const IN_FLIGHT = 64;
const IDLE_MS = 5_000;
const SETTLE_MS = 2_000;
const MEASURED_MS = 10_000;
const PERIOD_MS = 1_000;

type Joined = Readonly<{ seat: Seat; socket: RawSocket }>;
export type Idle = Readonly<{ memoryPerConnectionKb: number; cpuPerJoinUs: number }>;
/** What the process takes before anybody is there. */
export type Base = Readonly<{ baseMb: number }>;
export type Relay = Readonly<{ cpuPerMessageUs: number; relayP99Ms: number }>;

/** Everybody joins and is quiet. */
export function measureIdle(side: Side, connections: number): Promise<Idle & Base> {
  return onNewServer(side, async (server) => {
    const seats = await rooms(side, connections / 2);
    const first = await joinAll(side, server.port, await rooms(side, WARM_UP_ROOMS), () => {});
    for (const { socket } of first) socket.end();
    await pause(SETTLE_MS);
    const before = await server.usage();
    const joined = await joinAll(side, server.port, seats, () => {});
    const after = await server.usage();
    await pause(IDLE_MS);
    const idle = await server.usage();
    for (const { socket } of joined) socket.end();
    return {
      baseMb: before.rssBytes / 2 ** 20,
      memoryPerConnectionKb: (idle.rssBytes - before.rssBytes) / 1_024 / connections,
      cpuPerJoinUs: cpuBetween(before, after) / connections,
    };
  });
}

/** Each of the pairs' members sends once a second, at a phase of its own. */
export function measureRelay(side: Side, pairs: number): Promise<Relay> {
  return onNewServer(side, async (server) => {
    const latenciesMs: number[] = [];
    let [sent, heard] = [0, 0];
    const joined = await joinAll(side, server.port, await rooms(side, pairs), (stamp) => {
      heard += 1;
      latenciesMs.push(performance.now() - Number(stamp));
    });
    const loops = joined.map(({ seat, socket }) => {
      let n = 0;
      return startLoop(() => {
        n += 1;
        sent += 1;
        socket.send(side.message(seat, n, performance.now().toFixed(3)));
      });
    });
    await pause(SETTLE_MS);
    latenciesMs.length = 0;
    const before = await server.usage();
    await pause(MEASURED_MS);
    const after = await server.usage();
    const measuredMs = [...latenciesMs];
    for (const loop of loops) loop.stop();
    await pause(SETTLE_MS);
    for (const { socket } of joined) socket.end();
    if (heard !== sent) throw new Error(`${heard} of ${sent} messages arrived`);
    return {
      cpuPerMessageUs: cpuBetween(before, after) / measuredMs.length,
      relayP99Ms: quantile(measuredMs, 0.99),
    };
  });
}

/** Calls `send` once in each period, at a phase of its own. */
function startLoop(send: () => void): { stop(): void } {
  let interval: ReturnType<typeof setInterval> | undefined;
  const start = setTimeout(() => {
    send();
    interval = setInterval(send, PERIOD_MS);
  }, Math.random() * PERIOD_MS);
  return {
    stop() {
      clearTimeout(start);
      clearInterval(interval);
    },
  };
}

async function onNewServer<Value>(
  side: Side,
  work: (server: ServerProcess) => Promise<Value>,
): Promise<Value> {
  const server = await side.start();
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

async function rooms(side: Side, count: number): Promise<Seat[]> {
  const seats: Seat[] = [];
  for (let room = 0; room < count; room += 1) seats.push(...(await side.room()));
  return seats;
}

async function joinAll(
  side: Side,
  port: number,
  seats: readonly Seat[],
  hear: (stamp: string) => void,
): Promise<Joined[]> {
  const waiting = [...seats];
  const joined: Joined[] = [];
  const work = async () => {
    for (let seat = waiting.shift(); seat !== undefined; seat = waiting.shift()) {
      joined.push({ seat, socket: await side.join(port, seat, hear) });
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, work));
  return joined;
}

const cpuBetween = (before: Usage, after: Usage) => after.cpuUs - before.cpuUs;

/** The value below which `share` (0..1) of them lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}
