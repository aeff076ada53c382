import type { Revoked, Rooms } from '../modules/rooms/rooms.ts';

/** Rooms that note every order; with signaling down they fail after it. */
export function recordRevocations(isSignalingUp: boolean): { rooms: Rooms; revoked: Revoked[] } {
  const revoked: Revoked[] = [];
  const rooms = {
    revoke: async (order: Revoked) => {
      revoked.push(order);
      if (!isSignalingUp) throw new Error('no route to host');
    },
  };
  return { rooms, revoked };
}
