import type { Slot } from '@advay/shared/protocol/peer-id';
import type { RoomKind } from '@advay/shared/schemas/ticket';

/** A connection's name among all nodes, and the node that holds it. */
export type ConnectionRef = Readonly<{ connection: string; node: string }>;

/** What the ticket said of whoever comes. */
export type Claim = Readonly<{
  subject: string;
  kind: RoomKind;
  /** When the API signed the ticket, cut to the second: a later revocation voids it. */
  madeAtMs: number;
  untilMs: number;
  relayOnly: boolean;
  sid: string;
  secretHash: string;
}>;

/** A seat that is held by a session, whether somebody is connected or not. */
export type Seat = ConnectionRef &
  Claim &
  Readonly<{
    slot: Slot;
    presence: 'here' | 'away' | 'left';
    /** Since when the presence is what it is. */
    sinceMs: number;
  }>;

export type Guest = ConnectionRef & Claim & Readonly<{ sinceMs: number }>;

/** A sender's last signal, and its candidates of that epoch. */
export type LastSignal = Readonly<{ epoch: number; n: number; candidates: number }>;

/** Two seats and those who wait. Every node that knows the room has the same. */
export type Room = Readonly<{
  kind: RoomKind | null;
  epoch: number;
  seats: readonly [Seat | null, Seat | null];
  /** Of each slot. Apart from the seats, as it changes with every message. */
  last: readonly [LastSignal, LastSignal];
  guests: readonly Guest[];
}>;

const NO_SIGNAL: LastSignal = { epoch: -1, n: -1, candidates: 0 };

export const EMPTY_ROOM: Room = {
  kind: null,
  epoch: 0,
  seats: [null, null],
  last: [NO_SIGNAL, NO_SIGNAL],
  guests: [],
};

export function isEmpty(room: Room): boolean {
  return room.seats[0] === null && room.seats[1] === null && room.guests.length === 0;
}

export function seatOf(room: Room, connection: string): Seat | null {
  const [first, second] = room.seats;
  if (first?.connection === connection) return first;
  return second?.connection === connection ? second : null;
}

export function otherOf(room: Room, seat: Seat): Seat | null {
  return room.seats[seat.slot === 0 ? 1 : 0];
}

export function withSeat(room: Room, slot: Slot, seat: Seat | null): Room {
  return { ...room, seats: withSlot(room.seats, slot, seat) };
}

/** Whoever sits down begins to count signals anew. */
export function withNewSeat({ last, seats, guests }: Room, seat: Seat, epoch: number): Room {
  const { kind, slot } = seat;
  return {
    kind,
    epoch,
    seats: withSlot(seats, slot, seat),
    last: withSlot(last, slot, NO_SIGNAL),
    guests,
  };
}

/** The epoch of a signal is the room's from then on. */
export function withLast(
  { kind, seats, last, guests }: Room,
  slot: Slot,
  signal: LastSignal,
): Room {
  return { kind, epoch: signal.epoch, seats, last: withSlot(last, slot, signal), guests };
}

function withSlot<Value>([first, second]: readonly [Value, Value], slot: Slot, value: Value) {
  return slot === 0 ? ([value, second] as const) : ([first, value] as const);
}
