import { isHeldByAnother } from './enter.ts';
import { type Step, tellGuests, tellOther } from './presence.ts';
import { type Guest, otherOf, type Room, type Seat, withSeat } from './room.ts';
import { close, send } from './room-effect.ts';

/** A node says who sits here: nodes that had lost each other agree again, and signals lost between are made anew. */
export function restoreSeat(room: Room, seat: Seat, epoch: number): Step {
  const holder = room.seats[seat.slot];
  if (isHeldByAnother(holder, seat)) {
    return { room, effects: [close(seat.connection, 'room-full')] };
  }
  const isOtherConnection = holder?.presence === 'here' && holder.connection !== seat.connection;
  if (isOtherConnection && isOlder(seat, holder)) {
    const isHere = seat.presence === 'here';
    return { room, effects: isHere ? [close(seat.connection, 'replaced')] : [] };
  }
  const other = otherOf(room, seat);
  const isPair = other?.presence === 'here' && seat.presence === 'here';
  const next: Room = {
    ...withSeat(room, seat.slot, seat),
    kind: seat.kind,
    epoch: Math.max(room.epoch, epoch) + (isPair ? 1 : 0),
  };
  return {
    room: next,
    effects: [
      ...(isOtherConnection ? [close(holder.connection, 'replaced')] : []),
      ...(isPair ? [...tellOther(next, seat, 'joined'), ...tellOther(next, other, 'joined')] : []),
    ],
  };
}

export function restoreGuest(room: Room, guest: Guest): Step {
  const known = room.guests.find(({ subject }) => subject === guest.subject);
  const isOtherConnection = known !== undefined && known.connection !== guest.connection;
  if (isOtherConnection && known.sinceMs > guest.sinceMs) {
    return { room, effects: [close(guest.connection, 'replaced')] };
  }
  const others = room.guests.filter((one) => one !== known);
  const next: Room = { ...room, kind: guest.kind, guests: [...others, guest] };
  return {
    room: next,
    effects: [
      ...(isOtherConnection ? [close(known.connection, 'replaced')] : []),
      send(guest.connection, { t: 'waiting' }),
      ...tellGuests(next),
    ],
  };
}

/** A node that had lost the others still names a page that came back elsewhere meanwhile, or that it has lost itself. */
function isOlder(seat: Seat, holder: Seat): boolean {
  return seat.presence !== 'here' || seat.sinceMs < holder.sinceMs;
}
