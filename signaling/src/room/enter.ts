import { GUESTS_MAX } from '@advay/shared/protocol/limits';
import type { Slot } from '@advay/shared/protocol/peer-id';
import type { SignalingLimits } from '../limits.ts';
import { type Step, takeSeat, tellGuests } from './presence.ts';
import { type Guest, otherOf, type Room, type Seat } from './room.ts';
import { close, send } from './room-effect.ts';
import type { RoomEvent } from './room-event.ts';

type Join = Extract<RoomEvent, { type: 'join' }>;
type Resume = Extract<RoomEvent, { type: 'resume' }>;

/** A fresh hello: a seat for who has one, the waiting room for a guest. */
export function join(room: Room, event: Join): Step {
  if (room.kind !== null && room.kind !== event.kind) return refuse(room, event, 'bad-ticket');
  if (event.slot === 'guest') return joinAsGuest(room, event);
  const holder = room.seats[event.slot];
  if (isHeldByAnother(holder, event)) return refuse(room, event, 'room-full');
  if (holder !== null && isLeftTo(holder, room, event)) return refuse(room, event, 'replaced');
  return replace(room, holder, seatFor(guestFor(event), event.slot), false);
}

function joinAsGuest(room: Room, event: Join): Step {
  const holder = room.seats[1];
  // Once let in, a guest stays so for as long as the session lasts.
  if (holder?.subject === event.subject)
    return replace(room, holder, seatFor(guestFor(event), 1), false);
  const others = room.guests.filter(({ subject }) => subject !== event.subject);
  if (others.length >= GUESTS_MAX) return refuse(room, event, 'room-full');
  const older = room.guests.filter(({ subject }) => subject === event.subject);
  const next: Room = { ...room, kind: event.kind, guests: [...others, guestFor(event)] };
  return {
    room: next,
    effects: [
      ...older.map(({ connection }) => close(connection, 'replaced')),
      send(event.connection, { t: 'waiting' }),
      ...tellGuests(next),
    ],
  };
}

/** The session goes on with another connection, as long as nobody else took the seat. */
export function resume(room: Room, event: Resume, limits: SignalingLimits): Step {
  const seat = room.seats.find((held) => held?.sid === event.sid) ?? null;
  const isOver =
    seat === null ||
    seat.secretHash !== event.secretHash ||
    (seat.presence !== 'here' && event.atMs - lostAtMs(seat, limits) > limits.resumeWindowMs);
  if (isOver) return refuse(room, event, 'resume-refused');
  const { connection, node, newSecretHash, atMs } = event;
  const resumed: Seat = {
    ...seat,
    connection,
    node,
    secretHash: newSecretHash,
    presence: 'here',
    sinceMs: atMs,
  };
  return replace(room, seat, resumed, true);
}

/** When the connection broke: a seat is `left` only after it was `away` long enough. */
export function lostAtMs(seat: Seat, { awayMs }: SignalingLimits): number {
  return seat.presence === 'left' ? seat.sinceMs - awayMs : seat.sinceMs;
}

/** Field by field, as below: V8 copies an object that changes its shape many times slower. */
export function seatFor(from: Guest, slot: Slot): Seat {
  return {
    connection: from.connection,
    node: from.node,
    subject: from.subject,
    kind: from.kind,
    madeAtMs: from.madeAtMs,
    untilMs: from.untilMs,
    relayOnly: from.relayOnly,
    sid: from.sid,
    secretHash: from.secretHash,
    sinceMs: from.sinceMs,
    slot,
    presence: 'here',
  };
}

function guestFor(event: Join): Guest {
  return {
    connection: event.connection,
    node: event.node,
    subject: event.subject,
    kind: event.kind,
    madeAtMs: event.madeAtMs,
    untilMs: event.untilMs,
    relayOnly: event.relayOnly,
    sid: event.sid,
    secretHash: event.secretHash,
    sinceMs: event.atMs,
  };
}

export function isHeldByAnother(
  holder: Seat | null,
  { subject }: Readonly<{ subject: string }>,
): boolean {
  return holder !== null && holder.presence !== 'left' && holder.subject !== subject;
}

/** Whether whoever comes leaves the seat to the page that has it: a call is not torn, and no two pages take turns. */
function isLeftTo(holder: Seat, room: Room, { yields }: Join): boolean {
  if (yields === undefined || holder.presence === 'left') return false;
  const other = otherOf(room, holder);
  const isInCall = other !== null && other.presence !== 'left';
  if (holder.presence === 'here') return isInCall || yields === 'to-all';
  // Away for a moment: a page that is loaded anew takes its own seat back, one that only waits for it does not.
  return isInCall && yields === 'to-all';
}

function replace(room: Room, holder: Seat | null, seat: Seat, isResumed: boolean): Step {
  const taken = takeSeat(room, seat, isResumed);
  const isReplaced = holder?.presence === 'here' && holder.connection !== seat.connection;
  if (!isReplaced) return taken;
  return { room: taken.room, effects: [close(holder.connection, 'replaced'), ...taken.effects] };
}

function refuse(
  room: Room,
  { connection }: Readonly<{ connection: string }>,
  reason: 'bad-ticket' | 'room-full' | 'resume-refused' | 'replaced',
): Step {
  return { room, effects: [close(connection, reason)] };
}
