import { randomBytes, randomUUID } from 'node:crypto';
import { connect as connectTcp } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { POLL_PATH, SOCKET_PATH } from '@advay/shared/protocol/transports';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createMint, type Mint } from './testing/mint.ts';
import { comeIn, connect, type TestClient } from './testing/test-client.ts';
import { QUICK_LIMITS, startNode, TEST_ORIGIN, type TestNode } from './testing/test-node.ts';

const FRAMES = process.env.ADVAY_TEST_SIZE === 'full' ? 100_000 : 5_000;
const AT_A_TIME = 20;
const FRAMES_A_SOCKET = 25;
const TIMEOUT_MS = 20 * 60_000;
let mint: Mint;
let node: TestNode;
let pair: readonly [TestClient, TestClient];

beforeAll(async () => {
  mint = await createMint();
  // Without the limits that would end a hostile connection before it has said everything.
  const limits = { ...QUICK_LIMITS, malformedMax: 1e9, messageBurst: 1e9 };
  node = await startNode({ ticketKeys: [mint.publicKey], limits });
  pair = await newPair();
});
afterAll(() => node.close());

async function newPair(): Promise<readonly [TestClient, TestClient]> {
  const room = randomUUID();
  const come = async (slot: 0 | 1) => {
    const client = await comeIn(node.port, { ticket: await mint.ticket({ room, slot }) });
    await client.next('welcome');
    return client;
  };
  const members = [await come(0), await come(1)] as const;
  await members[0].next('peer');
  return members;
}

const field = fc.oneof(fc.jsonValue(), fc.constantFrom('__proto__', -1, '\ud800', null, {}));
const message = fc.record(
  {
    t: fc.constantFrom(
      'hello',
      'sig',
      'book',
      'admit',
      'deny',
      'turn',
      'leave?',
      'ping',
      'x',
      '__proto__',
    ),
    v: field,
    ticket: field,
    resume: field,
    epoch: fc.oneof(fc.integer(), field),
    n: fc.oneof(fc.nat(), field),
    candidates: fc.oneof(fc.array(fc.record({ candidate: fc.string() }), { maxLength: 70 }), field),
    description: field,
    record: field,
    guest: field,
  },
  { requiredKeys: ['t'] },
);
const hostile = fc.oneof(
  message.map((value) => JSON.stringify(value)),
  fc.string({ unit: 'binary' }),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  fc.constantFrom(
    '[[[[[[[['.repeat(1_000),
    '{"t":"sig","t":"ping"}',
    `"${'x'.repeat(16_000)}"`,
    '',
  ),
  fc.constant(JSON.stringify({ t: 'book', record: { a: '☺'.repeat(2_000) } })),
);

it(
  `[S2] [S7] [S23] lives through ${FRAMES} hostile frames, and hands none of them to another room`,
  async () => {
    const frames = fc.sample(hostile, { numRuns: FRAMES, seed: 7 });
    const heardBefore = pair.map(({ texts }) => texts.length);
    const attack = async () => {
      while (frames.length > 0) {
        const isMember = frames.length % 2 === 0;
        const socket = new WebSocket(`ws://127.0.0.1:${node.port}${SOCKET_PATH}`, {
          origin: TEST_ORIGIN,
        });
        socket.on('error', () => {});
        await new Promise((resolve) => socket.once('open', resolve));
        if (isMember) {
          const hello = { t: 'hello', v: 1, ticket: await mint.ticket() };
          socket.send(JSON.stringify(hello));
          await new Promise((resolve) => socket.once('message', resolve));
        }
        const closed = new Promise((resolve) => socket.once('close', resolve));
        for (const frame of frames.splice(0, FRAMES_A_SOCKET)) {
          if (socket.readyState === WebSocket.OPEN) socket.send(frame);
        }
        socket.close();
        await closed;
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, attack));
    expect(pair.map(({ texts }) => texts.length)).toEqual(heardBefore);
    const [host, second] = pair;
    host.send({ t: 'sig', epoch: 1, n: 1, candidates: [{ candidate: 'still here' }] });
    expect(await second.next('sig')).toMatchObject({ n: 1 });
  },
  TIMEOUT_MS,
);

it(
  '[S2] lives through bytes that are no WebSocket at all',
  async () => {
    const upgrade = [
      `GET ${SOCKET_PATH} HTTP/1.1`,
      'Host: localhost',
      `Origin: ${TEST_ORIGIN}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
      '\r\n',
    ].join('\r\n');
    for (let count = 0; count < FRAMES / 50; count += 1) {
      const socket = connectTcp({ port: node.port, host: '127.0.0.1' });
      socket.on('error', () => {});
      const closed = new Promise((resolve) => socket.once('close', resolve));
      socket.write(count % 3 === 0 ? '' : upgrade.slice(0, count % 2 === 0 ? undefined : count));
      socket.write(randomBytes(200));
      await pause(1);
      socket.destroy();
      await closed;
    }
    const [host] = pair;
    host.send({ t: 'ping' });
    await host.next('pong');
  },
  TIMEOUT_MS,
);

it('[S2] cuts off whoever sends more than 16 kB at once, on both transports', async () => {
  const [host] = await newPair();
  host.sendRaw('x'.repeat(16 * 1024 + 1));
  expect(await host.closed).toBe(1009);
  const poll = await connect(node.port, 'poll');
  poll.sendRaw('x'.repeat(70_000));
  expect(await poll.closed).toBe(0);
});

it('[S2] answers nonsense on the fallback with an error of HTTP', async () => {
  const address = `http://127.0.0.1:${node.port}${POLL_PATH}/`;
  const post = (query: string, body: string) =>
    fetch(address + query, { method: 'POST', headers: { origin: TEST_ORIGIN }, body });
  const statuses = [
    (await fetch(address)).status,
    (await fetch(`${address}?EIO=4&transport=websocket`)).status,
    (await post('?EIO=4&transport=polling', '40')).status,
    (await post('?EIO=4&transport=polling&sid=__proto__', '40')).status,
    (await fetch(`${address}?EIO=4&transport=polling&sid=constructor`)).status,
  ];
  expect(statuses).toEqual([400, 400, 400, 400, 400]);
});
