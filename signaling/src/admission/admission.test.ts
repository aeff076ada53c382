import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createMint, type Mint } from '../testing/mint.ts';
import { comeBack, comeIn, connect, type TestClient, WAYS } from '../testing/test-client.ts';
import { startNode, type TestNode } from '../testing/test-node.ts';

const STAY_S = 3_600;
let mint: Mint;
let node: TestNode;

beforeAll(async () => {
  mint = await createMint();
  node = await startNode({
    ticketKeys: [mint.publicKey],
    ice: {
      stunUrls: [],
      turn: { urls: ['turn:turn.example.org'], secret: 'known to coturn', ttlS: 30 },
    },
  });
});
afterEach(() => vi.useRealTimers());
afterAll(() => node.close());

const post = (path: string, token: string) =>
  fetch(`http://127.0.0.1:${node.port}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
  });

describe.each(WAYS)('over %s', (way) => {
  async function come(ticket: string): Promise<TestClient> {
    const client = await comeIn(node.port, { ticket: ticket }, way);
    return client;
  }
  const refusal = async (ticket: string) => (await (await come(ticket)).next('bye')).reason;

  it('[S30] [S31] [S36] gives a guest nothing before the host lets them in', async () => {
    const room = randomUUID();
    const [hostSubject, guestSubject] = [randomUUID(), randomUUID()];
    const host = await come(await mint.ticket({ room, sub: hostSubject }));
    const { sid } = await host.next('welcome');
    const guest = await come(await mint.ticket({ room, slot: 'guest', sub: guestSubject }));
    await guest.next('waiting');
    expect((await host.next('guests')).waiting).toEqual([`${guestSubject}.1`]);

    host.send({ t: 'sig', epoch: 0, n: 0, description: { type: 'offer', sdp: 'secret offer' } });
    host.send({ t: 'book', record: { page: 'secret page' } });
    guest.send({ t: 'turn' });
    guest.send({ t: 'sig', epoch: 0, n: 0, candidates: [{ candidate: '' }] });
    guest.send({ t: 'admit', guest: `${guestSubject}.1` });
    guest.send({ t: 'ping' });
    await guest.next('pong');
    expect(guest.texts).toEqual([
      '{"t":"waiting"}',
      '{"t":"err","code":"not-admitted","of":"turn"}',
      '{"t":"err","code":"not-admitted","of":"sig"}',
      '{"t":"err","code":"not-admitted","of":"admit"}',
      '{"t":"pong"}',
    ]);
    const wire = guest.texts.join();
    for (const secret of [hostSubject, guestSubject, sid, room, 'turn:', 'credential', 'secret']) {
      expect(wire).not.toContain(secret);
    }
    host.send({ t: 'admit', guest: `${guestSubject}.1` });
    expect(await guest.next('welcome')).toMatchObject({
      slot: 1,
      other: { peer: `${hostSubject}.0` },
    });
    expect(await host.next('peer')).toMatchObject({ peer: `${guestSubject}.1`, state: 'joined' });
  });

  it('[S33] closes a guest whom the host does not want', async () => {
    const room = randomUUID();
    const sub = randomUUID();
    const host = await come(await mint.ticket({ room }));
    await host.next('welcome');
    const guest = await come(await mint.ticket({ room, slot: 'guest', sub }));
    await host.next('guests');
    host.send({ t: 'deny', guest: `${sub}.1` });
    expect(await guest.next('bye')).toEqual({ t: 'bye', reason: 'denied' });
  });

  it('[S20] refuses a third', async () => {
    const room = randomUUID();
    for (const slot of [0, 1] as const) {
      await (await come(await mint.ticket({ room, slot }))).next('welcome');
    }
    expect(await refusal(await mint.ticket({ room, slot: 1 }))).toBe('room-full');
  });

  it('[S10] refuses a ticket that was used', async () => {
    const ticket = await mint.ticket();
    await (await come(ticket)).next('welcome');
    expect(await refusal(ticket)).toBe('ticket-used');
  });

  it('[S11] refuses what the API did not sign just so', async () => {
    const now = Math.floor(Date.now() / 1_000);
    const past = { iat: now - 200, exp: now - 20, until: now + STAY_S };
    expect(await refusal(await mint.ticket(past))).toBe('ticket-expired');
    const good = await mint.ticket();
    const [header, payload, signature] = good.split('.') as [string, string, string];
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const changed = Buffer.from(JSON.stringify({ ...claims, slot: 1 })).toString('base64url');
    const noAlgorithm = Buffer.from('{"alg":"none","typ":"room-ticket+jwt"}').toString('base64url');
    const stranger = await createMint();
    const bad = [
      `${header}.${changed}.${signature}`,
      `${noAlgorithm}.${payload}.`,
      `${header}.${payload}.`,
      'not a ticket',
      await stranger.ticket(),
      await mint.ticket({}, { typ: 'JWT' }),
      await mint.ticket({ aud: 'somebody-else' as 'advay-signaling' }),
      await mint.ticket({ iat: now, exp: now + 301 }),
      await mint.ticket({ slot: 2 as 1 }),
      await mint.revocation({ room: randomUUID() }),
    ];
    for (const ticket of bad) expect(await refusal(ticket)).toBe('bad-ticket');
  });

  it('[S13] closes a revoked room at once, and refuses its tickets and sessions', async () => {
    const room = randomUUID();
    const host = await come(await mint.ticket({ room }));
    const session = await host.next('welcome');
    const guest = await come(await mint.ticket({ room, slot: 'guest' }));
    await guest.next('waiting');
    const unused = await mint.ticket({ room, slot: 1 });
    const answer = await post('/signaling/revoke', await mint.revocation({ room }));
    expect(answer.status).toBe(204);
    expect((await host.next('bye')).reason).toBe('revoked');
    expect((await guest.next('bye')).reason).toBe('revoked');
    expect(await refusal(unused)).toBe('revoked');
    const back = await comeBack(node.port, session, way);
    expect((await back.next('bye')).reason).toBe('resume-refused');
  });

  it('[S13] closes a revoked subject wherever it is', async () => {
    const room = randomUUID();
    const sub = randomUUID();
    const host = await come(await mint.ticket({ room }));
    await host.next('welcome');
    const second = await come(await mint.ticket({ room, slot: 1, sub }));
    await second.next('welcome');
    await node.signaling.revoke({ subject: sub });
    expect((await second.next('bye')).reason).toBe('revoked');
    await host.next('peer');
    expect(await host.next('peer')).toMatchObject({ state: 'left' });
  });

  it('[S12] ends the stay when the ticket says so', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    // A node of its own: nobody else's hour passes.
    const own = await startNode({ ticketKeys: [mint.publicKey] });
    const nowS = Math.floor(Date.now() / 1_000);
    const ticket = await mint.ticket({ exp: nowS + 30, until: nowS + 30 });
    const client = await comeIn(own.port, { ticket }, way);
    await client.next('welcome');
    vi.setSystemTime((nowS + 29) * 1_000);
    client.send({ t: 'ping' });
    await client.next('pong');
    vi.setSystemTime((nowS + 30) * 1_000);
    expect((await client.next('bye')).reason).toBe('expired');
    await own.close();
  });

  it('[S3] refuses a page of another origin', async () => {
    for (const origin of ['https://evil.example', 'https://play.example.org.evil.example']) {
      await expect(connect(node.port, way, origin)).rejects.toThrow();
    }
  });
});

it('[S13] takes a revocation from the API alone', async () => {
  const stranger = await createMint();
  const room = randomUUID();
  for (const token of [await stranger.revocation({ room }), await mint.ticket({ room }), 'x']) {
    expect((await post('/signaling/revoke', token)).status).toBe(401);
  }
  expect((await fetch(`http://127.0.0.1:${node.port}/signaling/revoke`)).status).toBe(405);
});
