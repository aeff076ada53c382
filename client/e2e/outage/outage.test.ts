import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { findPostgres } from '../delivery/find-postgres.ts';
import { Caller } from './caller.ts';
import { Device } from './device.ts';
import { type Family, joinFamily } from './family.ts';
import { PAGE_ORIGIN } from './front.ts';
import { hasRedisProgram } from './own-redis.ts';
import { startTwoOfEach, type TwoOfEach } from './two-of-each.ts';

// Two APIs and two signaling nodes over one PostgreSQL and one Redis, all of them processes of the test's own: each is
// killed and started again, as a container platform does it, while thirty children play and two pairs are in a call.

const IS_FULL = process.env.ADVAY_TEST_SIZE === 'full';
const FAMILIES = 2;
const CHILDREN = 15;
const ROUNDS = IS_FULL ? 8 : 4;
const TURNS = IS_FULL ? 3 : 1;
const POLL_MS = 50;
const LIMIT_MS = IS_FULL ? 600_000 : 60_000;

/** As a page opens it: with the page's origin, and without throwing when it fails. */
class PageSocket extends WebSocket {
  constructor(address: URL, subprotocols: string[]) {
    super(address, subprotocols, { origin: PAGE_ORIGIN });
    this.on('error', () => {});
  }
}

const programs = findPostgres();
const isComplete = hasRedisProgram() && programs !== null;

describe.runIf(isComplete)('two of each', () => {
  let product: TwoOfEach;
  const devices: Device[] = [];
  const calls: (readonly [Caller, Caller])[] = [];
  beforeAll(async () => {
    if (programs !== null) product = await startTwoOfEach(programs);
  }, LIMIT_MS);
  afterAll(async () => {
    for (const device of devices) device.close();
    for (const one of calls.flat()) one.leave();
    await product?.remove();
  });

  async function bringDevices(): Promise<void> {
    const { apis, front } = product;
    const families: Family[] = [];
    // One after the other: the log has the codes that are mailed, not to whom.
    for (let at = 0; at < FAMILIES; at += 1) {
      const origin = `http://127.0.0.1:${apis[0].port}`;
      const email = `home-${at}@family.example`;
      families.push(await joinFamily(origin, email, CHILDREN, () => apis[0].mailedCode(at)));
    }
    for (const [home, family] of families.entries()) {
      const address = `203.0.113.${home + 1}`;
      for (const id of family.childIds) devices.push(new Device(front.origin, family, id, address));
    }
  }

  function call(origins: readonly [string, string]): void {
    const common = { room: randomUUID(), kind: 'storytime' as const };
    const take = (slot: 0 | 1) => new Caller(origins[slot], product.ticketKey, { ...common, slot });
    calls.push([take(0), take(1)]);
  }

  /** Kills `service` in the middle of its work, and starts it again; nobody else may end of it. */
  async function killAndRestart(
    service: Readonly<{ cut(): Promise<void>; restart(): Promise<void> }>,
  ) {
    await product.front.untilUnderWay('/api/telemetry');
    await service.cut();
    await service.restart();
    const { apis, nodes, redis } = product;
    for (const one of [...apis, ...nodes, redis]) expect(one.hasEnded()).toBe(false);
  }

  // Slow: six processes are killed, and start again.
  it(
    'lose no round and no call, whichever of them is killed, and recover by themselves',
    async () => {
      vi.stubGlobal('WebSocket', PageSocket);
      vi.stubGlobal('window', new EventTarget());
      vi.stubGlobal('navigator', {});
      const { apis, nodes, postgres, redis, front } = product;
      await bringDevices();
      call([front.origin, front.origin]);
      call([front.origin, front.originWithoutSockets]);
      const everybodySpeaks = () =>
        Promise.all(calls.flatMap(([a, b]) => [a.reach(b), b.reach(a)]));
      await everybodySpeaks();

      const victims = [apis[0], nodes[0], redis, postgres, apis[1], nodes[1]];
      for (const victim of Array.from({ length: TURNS }, () => victims).flat()) {
        const playing = Promise.all(devices.map((device) => device.play(ROUNDS)));
        await killAndRestart(victim);
        await everybodySpeaks();
        await playing;
      }

      while ((await Promise.all(devices.map((one) => one.finish()))).some((left) => left > 0)) {
        await pause(POLL_MS);
      }
      const stored = await postgres.ask('select id, xp_earned from app.telemetry_events');
      const played = devices.flatMap((device) => device.played);
      expect(played).toHaveLength(devices.length * ROUNDS * victims.length * TURNS);
      expect(stored.toSorted()).toEqual(played.toSorted());
      for (const { endedFor, welcomes } of calls.flat()) {
        expect(endedFor).toBeNull();
        // Each sat on one of the two nodes, so that each lost its connection and came back.
        expect(welcomes).toBeGreaterThan(1);
      }
    },
    LIMIT_MS,
  );
});
