import { REVOKE_AGAIN_MAX_MS, REVOKE_AGAIN_MS, REVOKE_FOR_MS } from '../../limits.ts';
import type { Revoked, Rooms } from './rooms.ts';

type Log = Readonly<{
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}>;

export type InsistentRooms = Rooms & Readonly<{ stop(): void }>;

/**
 * For what may no longer be. A request waits for one try and does not fail with it, as no ticket is given any more;
 * whoever is in the room already is only sent out by the order, so it is given again until it is taken.
 */
export function insistentRooms(rooms: Rooms, log: Log, now: () => Date): InsistentRooms {
  /** One for each room or subject: the newest order means all that the older ones meant. */
  const timers = new Map<string, NodeJS.Timeout>();

  function later(revoked: Revoked, at: Date, waitMs: number): void {
    const key = JSON.stringify(revoked);
    clearTimeout(timers.get(key));
    const timer = setTimeout(async () => {
      timers.delete(key);
      try {
        await rooms.revoke(revoked, at);
        log.info({}, 'a room is closed that could not be before');
      } catch (err) {
        if (now().getTime() - at.getTime() < REVOKE_FOR_MS) {
          later(revoked, at, Math.min(2 * waitMs, REVOKE_AGAIN_MAX_MS));
        } else log.error({ err }, 'a room was not closed before its time was over');
      }
    }, waitMs).unref();
    timers.set(key, timer);
  }

  return {
    async revoke(revoked, at = now()) {
      try {
        await rooms.revoke(revoked);
      } catch (err) {
        log.warn({ err }, 'a room is not closed yet');
        later(revoked, at, REVOKE_AGAIN_MS);
      }
    },
    stop() {
      if (timers.size > 0) log.error({ rooms: timers.size }, 'rooms are left that were not closed');
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
