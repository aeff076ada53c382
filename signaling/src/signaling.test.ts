import { randomUUID } from 'node:crypto';
import { BYE } from '@advay/shared/protocol/bye-reasons';
import { peerIdOf } from '@advay/shared/protocol/peer-id';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMint, type Mint } from './testing/mint.ts';
import { comeBack, comeIn, connect, WAYS } from './testing/test-client.ts';
import { startNode, type TestNode } from './testing/test-node.ts';

const TURN = { urls: ['turn:turn.example.org:3478'], secret: 'known to coturn', ttlS: 30 };
let mint: Mint;
let node: TestNode;

beforeAll(async () => {
  mint = await createMint();
  node = await startNode({
    ticketKeys: [mint.publicKey],
    ice: { stunUrls: ['stun:turn.example.org:3478'], turn: TURN },
  });
});
afterAll(() => node.close());

describe.each(WAYS)('over %s', (way) => {
  const come = async (ticket: string) => {
    const client = await comeIn(node.port, { ticket: ticket }, way);
    return client;
  };

  async function pair(kind: 'storytime' | 'hand_pong' = 'hand_pong') {
    const room = randomUUID();
    const [a, b] = [randomUUID(), randomUUID()];
    const host = await come(await mint.ticket({ room, kind, sub: a }));
    const hostWelcome = await host.next('welcome');
    const second = await come(await mint.ticket({ room, kind, sub: b, slot: 1 }));
    const secondWelcome = await second.next('welcome');
    await host.next('peer');
    return { room, a, b, host, second, hostWelcome, secondWelcome };
  }

  it('[S1] [S21] [S51] brings two together under one epoch', async () => {
    const { a, b, hostWelcome, secondWelcome } = await pair();
    expect(hostWelcome).toMatchObject({ peer: peerIdOf(a, 0), slot: 0, epoch: 0, other: null });
    expect(secondWelcome).toMatchObject({
      peer: peerIdOf(b, 1),
      slot: 1,
      epoch: 1,
      other: { peer: peerIdOf(a, 0), state: 'joined' },
    });
  });

  it('[S23] [S50] [S56] carries signals and the book to the other, unchanged and in order', async () => {
    const { host, second } = await pair('storytime');
    const offer = { type: 'offer' as const, sdp: 'v=0\r\n'.repeat(1_000) };
    host.send({ t: 'sig', epoch: 1, n: 0, description: offer });
    host.send({ t: 'sig', epoch: 1, n: 1, candidates: [{ candidate: 'a', sdpMid: '0' }] });
    expect(await second.next('sig')).toEqual({ t: 'sig', epoch: 1, n: 0, description: offer });
    expect(await second.next('sig')).toMatchObject({ n: 1, candidates: [{ candidate: 'a' }] });
    second.send({ t: 'book', record: { page: 4, by: 'grandma ☺' } });
    expect(await host.next('book')).toEqual({ t: 'book', record: { page: 4, by: 'grandma ☺' } });
  });

  it('[S24] [S6] lets one leave, and tells the other', async () => {
    const { b, host, second } = await pair();
    second.send({ t: 'leave' });
    expect(await second.next('bye')).toEqual({ t: 'bye', reason: 'left' });
    expect(await host.next('peer')).toMatchObject({ peer: peerIdOf(b, 1), state: 'left' });
    expect([1000, 0]).toContain(await second.closed);
  });

  it('[S22] lets the same subject replace its older connection', async () => {
    const { room, a, host, second } = await pair();
    const again = await come(await mint.ticket({ room, kind: 'hand_pong', sub: a }));
    expect(await host.next('bye')).toEqual({ t: 'bye', reason: 'replaced' });
    expect(await again.next('welcome')).toMatchObject({ epoch: 2, other: { state: 'joined' } });
    expect(await second.next('peer')).toMatchObject({ state: 'joined', epoch: 2 });
  });

  it('[S40] [S41] [S42] takes a broken session up again, with a new secret and a new epoch', async () => {
    const { b, host, second, secondWelcome } = await pair();
    second.cut();
    expect(await host.next('peer')).toMatchObject({ peer: peerIdOf(b, 1), state: 'away' });
    const back = await comeBack(node.port, secondWelcome, way);
    const welcome = await back.next('welcome');
    expect(welcome).toMatchObject({ isResumed: true, sid: secondWelcome.sid, epoch: 2 });
    expect(welcome.secret).not.toBe(secondWelcome.secret);
    expect(await host.next('peer')).toMatchObject({ state: 'joined', epoch: 2 });
    const thief = await comeBack(node.port, secondWelcome, way);
    expect(await thief.next('bye')).toEqual({ t: 'bye', reason: 'resume-refused' });
  });

  it('[S60] gives TURN credentials that end, and new ones when asked', async () => {
    const { host, hostWelcome } = await pair();
    expect(hostWelcome.ice).toMatchObject({ expiresInMs: 30_000, relayOnly: false });
    host.send({ t: 'turn' });
    const { ice } = await host.next('turn');
    const [stun, turn] = ice.servers;
    expect(stun).toEqual({ urls: ['stun:turn.example.org:3478'] });
    expect(turn?.urls).toEqual(TURN.urls);
    expect(turn?.username).toMatch(/^\d{10}:[\w-]{36}$/);
  });

  it('[S73] answers a life sign', async () => {
    const { host } = await pair();
    host.send({ t: 'ping' });
    expect(await host.next('pong')).toEqual({ t: 'pong' });
  });

  it('[S4] [S5] wants a hello first, of its own version', async () => {
    const early = await connect(node.port, way);
    early.send({ t: 'ping' });
    expect(await early.next('bye')).toEqual({ t: 'bye', reason: 'hello-expected' });
    expect([BYE['hello-expected'].closeCode, 0]).toContain(await early.closed);
    const old = await connect(node.port, way);
    old.send({ t: 'hello', v: 0, ticket: await mint.ticket() });
    expect(await old.next('bye')).toEqual({ t: 'bye', reason: 'version' });
  });

  it('[S7] answers what it cannot read, and has enough of it after a while', async () => {
    const { host } = await pair();
    for (let count = 0; count < 9; count += 1) host.sendRaw('{"t":"sig"}');
    expect(await host.next('err')).toEqual({ t: 'err', code: 'malformed' });
    expect(await host.next('bye')).toEqual({ t: 'bye', reason: 'malformed' });
    const binary = (await pair()).host;
    binary.sendRaw(Buffer.from('{"t":"ping"}'));
    expect(await binary.next('err')).toEqual({ t: 'err', code: 'malformed' });
  });

  it('[S55] [S56] says that nobody is there, or that this is no reading room', async () => {
    const { host, second } = await pair();
    host.send({ t: 'book', record: {} });
    expect(await host.next('err')).toMatchObject({ code: 'wrong-room', of: 'book' });
    second.send({ t: 'leave' });
    await host.next('peer');
    host.send({ t: 'sig', epoch: 1, n: 0, candidates: [{ candidate: '' }] });
    expect(await host.next('err')).toMatchObject({ code: 'nobody-there', of: 'sig' });
  });

  it('[S70] has a limit for how fast one talks', async () => {
    const { host } = await pair();
    for (let count = 0; count < 80; count += 1) host.send({ t: 'ping' });
    expect(await host.next('bye')).toEqual({ t: 'bye', reason: 'too-many-messages' });
  });
});
