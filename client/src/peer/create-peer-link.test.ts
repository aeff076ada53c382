import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DISCONNECTED_MS, HANDOVER_MS, MAX_BUFFERED_BYTES, OFFER_TIMEOUT_MS } from './limits.ts';
import { openBench, openConnected } from './testing/link-bench.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const OFFER = { type: 'offer', sdp: 'o' } as const;
const ANSWER = { type: 'answer', sdp: 'a' } as const;
const PACKET = new Uint8Array([1, 2, 3]);

it('[S51] slot 0 offers under the room’s epoch, and numbers what it says', async () => {
  const bench = openBench(0);
  bench.room(4);
  await bench.pass();
  bench.newest().emit('signal', OFFER);
  bench.newest().emit('signal', { type: 'candidate', candidate: { candidate: 'c1' } });
  bench.newest().emit('signal', { type: 'candidate', candidate: { candidate: 'c2' } });
  await bench.pass(100);
  expect(bench.sent).toMatchObject([
    { epoch: 4, n: 0, description: OFFER },
    { epoch: 4, n: 1, candidates: [{ candidate: 'c1' }, { candidate: 'c2' }] },
  ]);
  expect(bench.newest().options.initiator).toBe(true);
});

it('names its ICE servers and keeps to relays when the server says so', async () => {
  const bench = openBench(0, { relayOnly: true });
  bench.room(1);
  await bench.pass();
  expect(bench.newest().options.config).toMatchObject({
    iceServers: [{ urls: ['turn:t'] }],
    iceTransportPolicy: 'relay',
  });
  expect(bench.newest().options.channelConfig).toEqual({ ordered: false, maxRetransmits: 0 });
});

it('[S53] gives a peer the signals of its epoch, each once, and drops the stale', async () => {
  const bench = openBench(0);
  bench.room(4);
  await bench.pass();
  bench.hear({ epoch: 3, n: 9, description: ANSWER } as never);
  bench.hear({ epoch: 4, n: 0, description: ANSWER } as never);
  bench.hear({ epoch: 4, n: 0, description: ANSWER } as never);
  expect(bench.newest().signals).toEqual([ANSWER]);
});

it('slot 1 waits for the offer, then asks for one under the next epoch', async () => {
  const bench = openBench(1);
  bench.room(4);
  await bench.pass(OFFER_TIMEOUT_MS - 1);
  expect(bench.sent).toEqual([]);
  await bench.pass(1);
  expect(bench.sent).toEqual([{ t: 'sig', epoch: 5, n: 0, candidates: [{ candidate: '' }] }]);
  bench.hear({ epoch: 5, n: 0, description: OFFER } as never);
  bench.hear({ epoch: 5, n: 1, candidates: [{ candidate: 'c' }, { candidate: '' }] } as never);
  await bench.pass();
  // What came while ICE servers were fetched is kept; the end of candidates is not for the library.
  expect(bench.newest().signals).toMatchObject([OFFER, { candidate: { candidate: 'c' } }]);
  bench.newest().emit('signal', ANSWER);
  expect(bench.sent.at(-1)).toMatchObject({ epoch: 5, n: 1, description: ANSWER });
});

it('[S52] slot 0 offers again when the other side asks', async () => {
  const bench = await openConnected();
  bench.hear({ epoch: 2, n: 0, candidates: [{ candidate: '' }] } as never);
  await bench.pass();
  bench.newest().emit('signal', OFFER);
  expect(bench.made()).toHaveLength(2);
  expect(bench.sent.at(-1)).toMatchObject({ epoch: 2, n: 0, description: OFFER });
});

it('fetches ICE servers and renews after five seconds of disconnection, with the old peer at hand', async () => {
  const bench = await openConnected();
  const [old] = bench.made();
  old?.emit('iceStateChange', 'disconnected');
  await bench.pass(DISCONNECTED_MS);
  expect([bench.made().length, bench.iceAsked(), old?.isDestroyed]).toEqual([2, 2, false]);

  // The path returns before the new peer is up: what comes over the old one counts.
  old?.emit('iceStateChange', 'connected');
  old?.emit('data', PACKET);
  expect(bench.messages).toEqual([PACKET]);
  expect(bench.link.send(PACKET)).toBe(true);

  bench.newest().connect();
  bench.newest().emit('data', PACKET);
  expect(old?.isDestroyed).toBe(true);
  expect(bench.states).toEqual(['waiting', 'connecting', 'connected', 'interrupted', 'connected']);
});

it('lets go of the old peer even when the new one stays silent', async () => {
  const bench = await openConnected();
  const [old] = bench.made();
  bench.link.simulate?.('network-changed');
  await bench.pass();
  bench.newest().connect();
  await bench.pass(HANDOVER_MS - 1);
  expect(old?.isDestroyed).toBe(false);
  await bench.pass(1);
  expect(old?.isDestroyed).toBe(true);
});

it('stays with the old peer when the new one fails, and never goes back to its epoch', async () => {
  const bench = await openConnected();
  const [old] = bench.made();
  bench.link.simulate?.('network-changed');
  await bench.pass();
  bench.newest().destroy();
  old?.emit('data', PACKET);
  expect(bench.messages).toHaveLength(1);
  // A late word on the failed one is no wish for another.
  bench.hear({ epoch: 2, n: 5, candidates: [{ candidate: 'late' }] } as never);
  await bench.pass();
  expect(bench.made()).toHaveLength(2);
  expect((await bench.link.stats()).epoch).toBe(2);
});

it('drops a message when too much waits, and sends nothing before it is connected', async () => {
  const bench = openBench(0);
  expect(bench.link.send(PACKET)).toBe(false);
  bench.room(1);
  await bench.pass();
  bench.newest().connect();
  bench.newest().bufferSize = MAX_BUFFERED_BYTES + 1;
  expect(bench.link.send(PACKET)).toBe(false);
  bench.newest().bufferSize = MAX_BUFFERED_BYTES;
  expect(bench.link.send(PACKET)).toBe(true);
  expect(bench.newest().sent).toEqual([PACKET]);
});

it('gives signs of life of its own, and keeps those of the other side from the application', async () => {
  const bench = openBench(0);
  bench.room(1);
  await bench.pass();
  bench.newest().connect();
  await bench.pass(600);
  expect(bench.newest().sent).toEqual([new Uint8Array(0), new Uint8Array(0)]);
  bench.newest().emit('data', new Uint8Array(0));
  expect(bench.messages).toEqual([]);
});

it('is silent for good once it is closed', async () => {
  const bench = await openConnected();
  bench.link.close();
  bench.room(9);
  await bench.pass(60_000);
  expect(bench.made()).toHaveLength(1);
  expect(bench.newest().isDestroyed).toBe(true);
  expect([bench.link.send(PACKET), bench.states.at(-1)]).toEqual([false, 'closed']);
  expect(vi.getTimerCount()).toBe(0);
});
