import { peerIdOf } from '@advay/shared/protocol/peer-id';
import { otherOf, type Room, type Seat, withNewSeat, withSeat } from './room.ts';
import { type RoomEffect, send } from './room-effect.ts';

/** What became of a room, and what has to be done about it. */
export type Step = Readonly<{ room: Room; effects: readonly RoomEffect[] }>;

const peerOf = (seat: Seat) => peerIdOf(seat.subject, seat.slot);

/** The whole list of those who wait, for the host if one is here. */
export function tellGuests(room: Room): readonly RoomEffect[] {
  const host = room.seats[0];
  if (host?.presence !== 'here') return [];
  const waiting = room.guests.map(({ subject }) => peerIdOf(subject, 1));
  return [send(host.connection, { t: 'guests', waiting })];
}

/** Tells the other member, if one is here, how it stands with `seat`. */
export function tellOther(
  room: Room,
  seat: Seat,
  state: 'joined' | 'away' | 'left',
): readonly RoomEffect[] {
  const other = otherOf(room, seat);
  if (other?.presence !== 'here') return [];
  return [send(other.connection, { t: 'peer', peer: peerOf(seat), state, epoch: room.epoch })];
}

/** Seats somebody who is here now. With the other one here too, a new epoch begins. */
export function takeSeat(room: Room, seat: Seat, isResumed: boolean): Step {
  const other = otherOf(room, seat);
  const epoch = other?.presence === 'here' ? room.epoch + 1 : room.epoch;
  const next = withNewSeat(room, seat, epoch);
  const hasGuests = seat.slot === 0 && next.guests.length > 0;
  return {
    room: next,
    effects: [
      {
        to: seat.connection,
        type: 'welcome',
        welcoming: {
          sid: seat.sid,
          isResumed,
          peer: peerOf(seat),
          slot: seat.slot,
          kind: seat.kind,
          epoch: next.epoch,
          other: describe(other),
          relayOnly: seat.relayOnly,
          endsInMs: Math.max(0, seat.untilMs - seat.sinceMs),
        },
      },
      ...(hasGuests ? tellGuests(next) : []),
      ...tellOther(next, seat, 'joined'),
    ],
  };
}

function describe(other: Seat | null): { peer: string; state: 'joined' | 'away' } | null {
  if (other === null || other.presence === 'left') return null;
  return { peer: peerOf(other), state: other.presence === 'here' ? 'joined' : 'away' };
}

/** Takes the session away; the other member hears that it left, unless it heard so before. */
export function freeSeat(room: Room, seat: Seat): Step {
  const next = withSeat(room, seat.slot, null);
  return { room: next, effects: seat.presence === 'left' ? [] : tellOther(next, seat, 'left') };
}

/** The seat is kept, but nobody is connected any more. */
export function setAway(room: Room, seat: Seat, atMs: number): Step {
  const next = withSeat(room, seat.slot, { ...seat, presence: 'away', sinceMs: atMs });
  return { room: next, effects: tellOther(next, seat, 'away') };
}
