import type { ByeReason } from '@advay/shared/protocol/bye-reasons';
import { without } from './admit.ts';
import { freeSeat, type Step, setAway, tellGuests } from './presence.ts';
import { type Guest, type Room, type Seat, seatOf } from './room.ts';
import { close } from './room-effect.ts';

/** The connection broke: a member is away, a guest is gone. */
export function lose(room: Room, connection: string, atMs: number): Step {
  const seat = seatOf(room, connection);
  if (seat !== null) {
    return seat.presence === 'here' ? setAway(room, seat, atMs) : { room, effects: [] };
  }
  return dismissGuest(room, connection, null);
}

/** Gives up the seat, or the place in the waiting room. */
export function leave(room: Room, connection: string): Step {
  const seat = seatOf(room, connection);
  return seat === null ? dismissGuest(room, connection, 'left') : dismissSeat(room, seat, 'left');
}

/** The API took back what it had signed until then, for one subject or (null) for all. */
export function revoke(room: Room, subject: string | null, atMs: number): Step {
  const isMeant = (one: Seat | Guest) =>
    (subject === null || one.subject === subject) && !(one.madeAtMs > atMs);
  let step: Step = { room, effects: [] };
  for (const seat of room.seats) {
    if (seat !== null && isMeant(seat)) {
      step = follow(step, (next) => dismissSeat(next, seat, 'revoked'));
    }
  }
  for (const guest of room.guests.filter(isMeant)) {
    step = follow(step, (next) => dismissGuest(next, guest.connection, 'revoked'));
  }
  return step;
}

/** Every connection of that node is gone. */
export function loseNode(room: Room, node: string, atMs: number): Step {
  let step: Step = { room, effects: [] };
  for (const one of [...room.seats, ...room.guests]) {
    if (one?.node === node) step = follow(step, (next) => lose(next, one.connection, atMs));
  }
  return step;
}

export function dismissSeat(room: Room, seat: Seat, reason: ByeReason): Step {
  const freed = freeSeat(room, seat);
  const isHere = seat.presence === 'here';
  return {
    room: freed.room,
    effects: [...(isHere ? [close(seat.connection, reason)] : []), ...freed.effects],
  };
}

/** Without a reason nobody is there to hear it. */
export function dismissGuest(room: Room, connection: string, reason: ByeReason | null): Step {
  const guest = room.guests.find((one) => one.connection === connection);
  if (guest === undefined) return { room, effects: [] };
  const next = without(room, guest);
  return {
    room: next,
    effects: [...(reason === null ? [] : [close(connection, reason)]), ...tellGuests(next)],
  };
}

export function follow({ room, effects }: Step, next: (room: Room) => Step): Step {
  const step = next(room);
  return { room: step.room, effects: [...effects, ...step.effects] };
}
