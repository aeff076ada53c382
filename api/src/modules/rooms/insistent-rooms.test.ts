import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { REVOKE_AGAIN_MAX_MS, REVOKE_FOR_MS } from '../../limits.ts';
import { insistentRooms } from './insistent-rooms.ts';
import type { Revoked } from './rooms.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ROOM = { room: randomUUID() };

/** A signaling service that is not there. */
function askAway() {
  const service = { isThere: false };
  const orders: [Revoked, Date | undefined][] = [];
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const rooms = insistentRooms(
    {
      async revoke(revoked, at) {
        orders.push([revoked, at]);
        if (!service.isThere) throw new Error('the signaling service answered 503 to a revocation');
      },
    },
    log,
    () => new Date(),
  );
  return { service, orders, log, rooms };
}

it('gives an order again until it is taken, and means the moment it was first given', async () => {
  const { service, orders, rooms } = askAway();
  const first = new Date();
  await rooms.revoke(ROOM);
  await vi.advanceTimersByTimeAsync(20 * 60_000);
  expect(orders.length).toBeGreaterThan(20);
  service.isThere = true;
  await vi.advanceTimersByTimeAsync(REVOKE_AGAIN_MAX_MS);
  const taken = orders.length;
  expect(orders[0]).toEqual([ROOM, undefined]);
  expect(orders.slice(1)).toEqual(orders.slice(1).map(() => [ROOM, first]));
  await vi.advanceTimersByTimeAsync(60 * 60_000);
  expect(orders).toHaveLength(taken);
  expect(vi.getTimerCount()).toBe(0);
});

it('gives up when nobody can be in the room any more, and says so', async () => {
  const { log, rooms } = askAway();
  await rooms.revoke(ROOM);
  await vi.advanceTimersByTimeAsync(REVOKE_FOR_MS + REVOKE_AGAIN_MAX_MS);
  expect(vi.getTimerCount()).toBe(0);
  expect(log.error).toHaveBeenCalledTimes(1);
});

it('is done at once with an order that is taken, and keeps no process alive', async () => {
  const { service, orders, rooms } = askAway();
  service.isThere = true;
  await rooms.revoke(ROOM);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(orders).toHaveLength(1);
  service.isThere = false;
  await rooms.revoke(ROOM);
  rooms.stop();
  expect(vi.getTimerCount()).toBe(0);
});
