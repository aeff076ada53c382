import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SharedState } from './create-node.ts';
import { comeBack, comeIn, connect } from './testing/test-client.ts';
import { type OwnRedis, onOwnRedis, onRedis, ownRedis } from './testing/test-redis.ts';
import { shareMemory, shareRedis, type TwoNodes, twoNodes } from './testing/two-nodes.ts';

function behaveAsOne(share: () => () => Promise<SharedState>): void {
  let both: TwoNodes;
  beforeAll(async () => {
    both = await twoNodes(share());
  });
  afterAll(() => both.close());

  const pair = async () => {
    const room = randomUUID();
    const sub = randomUUID();
    const host = await both.come(0, await both.mint.ticket({ room }));
    await host.next('welcome');
    const second = await both.come(1, await both.mint.ticket({ room, slot: 1, sub }));
    const session = await second.next('welcome');
    await host.next('peer');
    return { room, sub, host, second, session };
  };

  it('[S23] carries signals between the nodes, in order', async () => {
    const { host, second, session } = await pair();
    expect(session).toMatchObject({ epoch: 1, other: { state: 'joined' } });
    for (let n = 0; n < 20; n += 1) {
      host.send({ t: 'sig', epoch: 1, n, candidates: [{ candidate: String(n) }] });
    }
    for (let n = 0; n < 20; n += 1) expect(await second.next('sig')).toMatchObject({ n });
    second.send({ t: 'book', record: { page: 1 } });
    expect(await host.next('book')).toMatchObject({ record: { page: 1 } });
  });

  it('[S20] [S10] counts members and tickets once for both', async () => {
    const { room } = await pair();
    const third = await both.come(0, await both.mint.ticket({ room, slot: 1 }));
    expect((await third.next('bye')).reason).toBe('room-full');
    const ticket = await both.mint.ticket();
    await (await both.come(0, ticket)).next('welcome');
    expect((await (await both.come(1, ticket)).next('bye')).reason).toBe('ticket-used');
  });

  it('[S51] opens a room on both nodes at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const room = randomUUID();
      const tickets = [
        await both.mint.ticket({ room }),
        await both.mint.ticket({ room, slot: 1 }),
      ] as const;
      const [a, b] = await Promise.all([both.come(0, tickets[0]), both.come(1, tickets[1])]);
      const welcomes = await Promise.all([a.next('welcome'), b.next('welcome')]);
      expect(welcomes.map(({ epoch }) => epoch).sort()).toEqual([0, 1]);
    }
  });

  it('[S30] [S32] lets a guest of the other node in', async () => {
    const room = randomUUID();
    const sub = randomUUID();
    const guest = await both.come(1, await both.mint.ticket({ room, slot: 'guest', sub }));
    await guest.next('waiting');
    const host = await both.come(0, await both.mint.ticket({ room }));
    expect((await host.next('guests')).waiting).toEqual([`${sub}.1`]);
    expect(guest.texts).toEqual(['{"t":"waiting"}']);
    host.send({ t: 'admit', guest: `${sub}.1` });
    expect(await guest.next('welcome')).toMatchObject({ other: { state: 'joined' } });
  });

  it('[S40] [S41] takes a session up on the other node', async () => {
    const { host, second, session } = await pair();
    second.cut();
    expect(await host.next('peer')).toMatchObject({ state: 'away' });
    const back = await comeBack(both.nodes[0].port, session);
    expect(await back.next('welcome')).toMatchObject({ isResumed: true, epoch: 2 });
    expect(await host.next('peer')).toMatchObject({ state: 'joined', epoch: 2 });
  });

  it('[S22] replaces a connection of the other node', async () => {
    const { room, sub, second } = await pair();
    const again = await both.come(0, await both.mint.ticket({ room, slot: 1, sub }));
    await again.next('welcome');
    expect((await second.next('bye')).reason).toBe('replaced');
  });

  it('[S25] leaves the seat to a page on the other node, until that is closed', async () => {
    const room = randomUUID();
    const sub = randomUUID();
    const ask = async (node: 0 | 1, yields?: 'to-all') => {
      const ticket = await both.mint.ticket({ room, sub });
      const { port } = both.nodes[node];
      return comeIn(port, { ticket, ...(yields !== undefined && { yields }) });
    };
    const first = await ask(0);
    await first.next('welcome');
    const second = await ask(1);
    await second.next('welcome');
    expect((await first.next('bye')).reason).toBe('replaced');
    expect((await (await ask(0, 'to-all')).next('bye')).reason).toBe('replaced');
    second.send({ t: 'leave' });
    expect((await second.next('bye')).reason).toBe('left');
    await (await ask(0, 'to-all')).next('welcome');
  });

  it('[S13] revokes on both', async () => {
    const { room, host, second } = await pair();
    const unused = await both.mint.ticket({ room });
    await both.nodes[0].signaling.revoke({ room });
    expect((await host.next('bye')).reason).toBe('revoked');
    expect((await second.next('bye')).reason).toBe('revoked');
    expect((await (await both.come(1, unused)).next('bye')).reason).toBe('revoked');
  });

  it('[S74] sends everybody of one node to the other', async () => {
    const extra = await twoNodes(share());
    const room = randomUUID();
    const host = await extra.come(0, await extra.mint.ticket({ room }));
    await host.next('welcome');
    const second = await extra.come(1, await extra.mint.ticket({ room, slot: 1 }));
    const session = await second.next('welcome');
    await extra.nodes[1].signaling.drain();
    expect((await second.next('drain')).retryInMs).toBeGreaterThan(0);
    expect((await second.next('bye')).reason).toBe('draining');
    const back = await comeBack(extra.nodes[0].port, session);
    expect(await back.next('welcome')).toMatchObject({ isResumed: true });
    await expect(connect(extra.nodes[1].port)).rejects.toThrow('503');
    await extra.close();
  });
}

describe('two nodes in one process', () => behaveAsOne(shareMemory));
onRedis('two nodes and one Redis', (url) => behaveAsOne(() => shareRedis(url)));

onOwnRedis('two nodes while Redis restarts', () => {
  let redis: OwnRedis;
  let both: TwoNodes;
  beforeEach(async () => {
    redis = await ownRedis();
    await redis.start();
    both = await twoNodes(shareRedis(redis.url));
  });
  afterEach(async () => {
    await both.close();
    await redis.stop();
  });

  it('[S51] find each other again, keep their members, and begin a new epoch', async () => {
    const room = randomUUID();
    const used = await both.mint.ticket({ room });
    const host = await both.come(0, used);
    await host.next('welcome');
    const second = await both.come(1, await both.mint.ticket({ room, slot: 1 }));
    const session = await second.next('welcome');
    await host.next('peer');
    await redis.stop();
    await pause(100);
    // Nobody new comes in while tickets cannot be checked.
    const early = await both.come(0, await both.mint.ticket());
    expect((await early.next('bye')).reason).toBe('unavailable');
    host.send({ t: 'ping' });
    await host.next('pong');
    await redis.start();

    const hostEpoch = (await host.next('peer')).epoch;
    const secondEpoch = (await second.next('peer')).epoch;
    expect(hostEpoch).toBeGreaterThan(1);
    // Each node says who is here: the epoch may rise once more meanwhile.
    const epoch = Math.max(hostEpoch, secondEpoch) + 8;
    host.send({ t: 'sig', epoch, n: 0, candidates: [{ candidate: 'again' }] });
    expect(await second.next('sig')).toMatchObject({ epoch });
    second.send({ t: 'sig', epoch, n: 0, candidates: [{ candidate: 'back' }] });
    expect(await host.next('sig')).toMatchObject({ epoch });

    second.cut();
    const back = await comeBack(both.nodes[0].port, session);
    expect(await back.next('welcome')).toMatchObject({ isResumed: true });
    const third = await both.come(0, await both.mint.ticket({ room, slot: 1 }));
    expect((await third.next('bye')).reason).toBe('room-full');
    expect((await (await both.come(1, used)).next('bye')).reason).toBe('ticket-used');
  }, 30_000);

  it('[S13] send everybody out who was revoked while they did not hear each other', async () => {
    const room = randomUUID();
    const sub = randomUUID();
    const host = await both.come(0, await both.mint.ticket({ room }));
    await host.next('welcome');
    const second = await both.come(1, await both.mint.ticket({ room, slot: 1, sub }));
    const session = await second.next('welcome');
    // Of another room, whose subject alone is revoked, on the node that does not hear of it.
    const alone = await both.come(1, await both.mint.ticket({ sub }));
    await alone.next('welcome');
    const bystander = await both.come(1, await both.mint.ticket());
    await bystander.next('welcome');

    await redis.stop();
    for (const revoked of [{ room }, { subject: sub }]) {
      await expect(both.nodes[0].signaling.revoke(revoked)).rejects.toThrow('could not be told');
    }
    expect((await host.next('bye')).reason).toBe('revoked');
    await redis.start();

    expect((await second.next('bye')).reason).toBe('revoked');
    expect((await alone.next('bye')).reason).toBe('revoked');
    for (const node of both.nodes) {
      const back = await comeBack(node.port, session);
      expect((await back.next('bye')).reason).toBe('resume-refused');
    }
    // Who was signed in again meanwhile is not sent out by an order of before.
    bystander.send({ t: 'ping' });
    await bystander.next('pong');
    const later = {
      iat: Math.floor(Date.now() / 1_000) + 2,
      exp: Math.floor(Date.now() / 1_000) + 60,
    };
    const again = await both.come(1, await both.mint.ticket({ room, ...later }));
    await again.next('welcome');
    again.send({ t: 'ping' });
    await again.next('pong');
  }, 30_000);

  it('[S13] hear of it also when Redis goes away in the middle of the order, and twice', async () => {
    const room = randomUUID();
    const second = await both.come(1, await both.mint.ticket({ room, slot: 1 }));
    await second.next('welcome');
    const order = both.nodes[0].signaling.revoke({ room }).catch(() => {});
    await redis.stop();
    await order;
    await redis.start();
    await redis.stop();
    await redis.start();
    expect((await second.next('bye')).reason).toBe('revoked');
  }, 30_000);
});
