import { randomUUID } from 'node:crypto';
import { connect as connectTcp } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { SOCKET_PATH } from '@advay/shared/protocol/transports';
import { afterEach, expect, it, vi } from 'vitest';
import type { SignalingLimits } from './limits.ts';
import { createMint } from './testing/mint.ts';
import { comeIn, connect } from './testing/test-client.ts';
import { QUICK_LIMITS, startNode, TEST_ORIGIN, type TestNode } from './testing/test-node.ts';

const mint = await createMint();
let node: TestNode | undefined;
afterEach(() => {
  vi.useRealTimers();
  return node?.close();
});

async function startWith(
  limits: Partial<SignalingLimits>,
  trustedProxyHops = 0,
): Promise<TestNode> {
  node = await startNode({
    ticketKeys: [mint.publicKey],
    limits: { ...QUICK_LIMITS, ...limits },
    trustedProxyHops,
  });
  return node;
}

it('[S4] waits for a hello only so long', async () => {
  const { port } = await startWith({ helloTimeoutMs: 100 });
  const client = await connect(port);
  expect((await client.next('bye')).reason).toBe('hello-expected');
  expect(await client.closed).toBe(4022);
});

it('[S73] takes a connection without any sign of life for dead', async () => {
  const { port } = await startWith({ pingIntervalMs: 100, deadAfterMs: 400 });
  const alive = await comeIn(port, { ticket: await mint.ticket() });
  await alive.next('welcome');
  const dead = connectTcp({ port, host: '127.0.0.1' });
  dead.write(
    `GET ${SOCKET_PATH} HTTP/1.1\r\nHost: localhost\r\nOrigin: ${TEST_ORIGIN}\r\nConnection: Upgrade\r\n` +
      'Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
  );
  let heard = '';
  dead.on('data', (chunk) => {
    heard += chunk.toString('latin1');
  });
  await new Promise((resolve) => dead.once('close', resolve));
  expect(heard).toContain('"reason":"silent"');
  // A client that answers pings lives on, however little it says.
  alive.send({ t: 'ping' });
  await alive.next('pong');
});

it('[S71] lets a class in at once, and asks a flood of hellos to wait', async () => {
  // Gains so little that a slow machine gains nothing either.
  const { port } = await startWith({ helloBurst: 60, hellosPerS: 0.01 });
  const tickets = await Promise.all(Array.from({ length: 63 }, () => mint.ticket()));
  const come = (ticket: string) => comeIn(port, { ticket });
  const children = await Promise.all(tickets.slice(0, 60).map(come));
  const late = await Promise.all(tickets.slice(60).map(come));
  const byes = await Promise.all(late.map((one) => one.next('bye')));
  await Promise.all(children.map((child) => child.next('welcome')));
  for (const bye of byes) {
    expect(bye.reason).toBe('too-many-hellos');
    expect(bye.retryInMs).toBeGreaterThan(0);
  }
});

it('[S72] closes a client that does not read', async () => {
  const { port } = await startWith({
    sendBufferBytes: 64 * 1024,
    messageBurst: 1e9,
    messagesPerS: 1e9,
    deadAfterMs: 60_000,
  });
  const room = randomUUID();
  const talker = await comeIn(port, { ticket: await mint.ticket({ room }) });
  await talker.next('welcome');
  const deaf = await comeIn(port, { ticket: await mint.ticket({ room, slot: 1 }) });
  await deaf.next('welcome');
  await talker.next('peer');
  deaf.pause();
  const record = { text: 'x'.repeat(4_000) };
  let isAway = false;
  const away = talker.next('peer').then((peer) => {
    isAway = true;
    return peer;
  });
  while (!isAway) {
    for (let count = 0; count < 200; count += 1) talker.send({ t: 'book', record });
    await pause(5);
  }
  expect((await away).state).toBe('away');
});

it('[S74] drains: asks everybody to come back, then closes', async () => {
  const { port, signaling } = await startWith({ drainMs: 50 });
  const client = await comeIn(port, { ticket: await mint.ticket() });
  await client.next('welcome');
  const drained = signaling.drain();
  const { retryInMs } = await client.next('drain');
  expect(retryInMs).toBeGreaterThanOrEqual(50);
  expect(retryInMs).toBeLessThanOrEqual(100);
  await drained;
  expect((await client.next('bye')).reason).toBe('draining');
  expect(await client.closed).toBe(1012);
  const health = await fetch(`http://127.0.0.1:${port}/signaling/health`);
  expect(await health.json()).toMatchObject({ status: 'draining' });
});

it('[S73] takes no clock that is set for silence', async () => {
  const { port } = await startWith({ deadAfterMs: 60_000, helloTimeoutMs: 60_000 });
  const member = await comeIn(port, { ticket: await mint.ticket() });
  await member.next('welcome');
  vi.useFakeTimers({ toFake: ['Date'] });
  for (const setByMs of [20 * 60_000, -60 * 60_000]) {
    vi.setSystemTime(Date.now() + setByMs);
    // Several sweeps look at it before it says a word.
    await pause(5 * QUICK_LIMITS.sweepIntervalMs);
    member.send({ t: 'ping' });
    await member.next('pong');
  }
});
