import { peerIdOf } from '@advay/shared/protocol/peer-id';
import { isHeldByAnother, seatFor } from './enter.ts';
import { type Step, takeSeat, tellGuests } from './presence.ts';
import { type Guest, type Room, seatOf } from './room.ts';
import { close, send } from './room-effect.ts';
import type { RoomEvent } from './room-event.ts';

type Decision = Extract<RoomEvent, { type: 'admit' | 'deny' }>;

/** The host's word on one who waits. */
export function decide(room: Room, event: Decision): Step {
  const seat = seatOf(room, event.connection);
  if (seat === null) return { room, effects: [] };
  const refuse = (code: 'not-host' | 'no-such-guest' | 'seat-taken'): Step => ({
    room,
    effects: [send(event.connection, { t: 'err', code, of: event.type })],
  });
  if (seat.slot !== 0) return refuse('not-host');
  const guest = room.guests.find(({ subject }) => peerIdOf(subject, 1) === event.guest);
  if (guest === undefined) return refuse('no-such-guest');
  if (event.type === 'deny') return deny(room, guest);
  if (isHeldByAnother(room.seats[1], guest)) return refuse('seat-taken');
  return admit(room, guest, event.atMs);
}

function admit(room: Room, guest: Guest, atMs: number): Step {
  const waiting = without(room, guest);
  const { room: next, effects } = takeSeat(waiting, seatFor({ ...guest, sinceMs: atMs }, 1), false);
  return { room: next, effects: [...effects, ...tellGuests(next)] };
}

function deny(room: Room, guest: Guest): Step {
  const next = without(room, guest);
  return { room: next, effects: [close(guest.connection, 'denied'), ...tellGuests(next)] };
}

export function without(room: Room, gone: Guest): Room {
  return { ...room, guests: room.guests.filter((guest) => guest !== gone) };
}
