import { buildServers } from './server-process.ts';
import { ours, peerServer, type Side } from './sides.ts';
import { type Idle, measureIdle, measureRelay, quantile, type Relay } from './stages.ts';

/** Signaling beside peerjs-server, on one machine in turns. One JSON object a line on stdout, the rest on stderr. */

const ROUNDS = Number(process.argv[2] ?? 5);
const CONNECTIONS = 2_000;
const PAIRS = 500;
const POLL_CONNECTIONS = 1_000;
const POLL_PAIRS = 100;

type Found = Idle & Relay;
const UNITS: Readonly<Record<keyof Found, string>> = {
  memoryPerConnectionKb: 'kB',
  cpuPerJoinUs: 'us',
  cpuPerMessageUs: 'us',
  relayP99Ms: 'ms',
};

async function measure(side: Side, connections: number, pairs: number): Promise<Found> {
  const { baseMb: _, ...idle } = await measureIdle(side, connections);
  return { ...idle, ...(await measureRelay(side, pairs)) };
}

function print(prefix: string, found: readonly Found[], baseline: readonly Found[]): void {
  for (const [metric, unit] of Object.entries(UNITS)) {
    const median = (all: readonly Found[]) =>
      quantile(
        all.map((one) => one[metric as keyof Found]),
        0.5,
      );
    const [a, b] = [median(found), median(baseline)];
    const name = prefix === '' ? metric : prefix + metric[0]?.toUpperCase() + metric.slice(1);
    const line = {
      bench: 'signaling',
      metric: name,
      ours: Number(a.toFixed(2)),
      baseline: Number(b.toFixed(2)),
      ratio: Number((a / b).toFixed(3)),
      unit,
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
}

await buildServers();
const { side: socket } = await ours('socket');
const { side: poll } = await ours('poll');
const found = { socket: [] as Found[], poll: [] as Found[], peer: [] as Found[] };
for (let round = 0; round < ROUNDS; round += 1) {
  // The order changes, so that no side always follows the same one.
  const turns = [
    async () => found.peer.push(await measure(peerServer, CONNECTIONS, PAIRS)),
    async () => found.socket.push(await measure(socket, CONNECTIONS, PAIRS)),
  ];
  for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn();
  if (round < 3) found.poll.push(await measure(poll, POLL_CONNECTIONS, POLL_PAIRS));
  process.stderr.write(
    `round ${round + 1}: ${JSON.stringify([found.socket.at(-1), found.peer.at(-1), found.poll.at(-1)])}\n`,
  );
}
print('', found.socket, found.peer);
print('poll', found.poll, found.peer);
process.exit();
