import type { SignalingLimits } from '../limits.ts';
import { dismissGuest, dismissSeat, follow } from './depart.ts';
import { lostAtMs } from './enter.ts';
import { type Step, tellOther } from './presence.ts';
import { type Guest, type Room, type Seat, withSeat } from './room.ts';

/** When the next thing happens by itself; infinity when nothing does. */
export function dueAtMs(room: Room, limits: SignalingLimits): number {
  let due = Number.POSITIVE_INFINITY;
  for (const seat of room.seats) {
    if (seat !== null) due = Math.min(due, seat.untilMs, seatDueAtMs(seat, limits));
  }
  for (const guest of room.guests) due = Math.min(due, guestDueAtMs(guest, limits));
  return due;
}

function seatDueAtMs(seat: Seat, limits: SignalingLimits): number {
  if (seat.presence === 'here') return Number.POSITIVE_INFINITY;
  if (seat.presence === 'away') return seat.sinceMs + limits.awayMs;
  return lostAtMs(seat, limits) + limits.resumeWindowMs;
}

function guestDueAtMs({ sinceMs, untilMs }: Guest, { waitingMaxMs }: SignalingLimits): number {
  return Math.min(sinceMs + waitingMaxMs, untilMs);
}

/** Does what is due: away becomes left, a session ends, a stay is over, a guest has waited enough. */
export function tick(room: Room, atMs: number, limits: SignalingLimits): Step {
  let step: Step = { room, effects: [] };
  for (const seat of room.seats) {
    if (seat !== null) step = follow(step, (next) => tickSeat(next, seat, atMs, limits));
  }
  for (const guest of room.guests) {
    if (guestDueAtMs(guest, limits) > atMs) continue;
    const reason = guest.untilMs <= atMs ? 'expired' : 'not-admitted';
    step = follow(step, (next) => dismissGuest(next, guest.connection, reason));
  }
  return step;
}

function tickSeat(room: Room, seat: Seat, atMs: number, limits: SignalingLimits): Step {
  if (seat.untilMs <= atMs) return dismissSeat(room, seat, 'expired');
  if (seatDueAtMs(seat, limits) > atMs) return { room, effects: [] };
  if (seat.presence === 'left') return { room: withSeat(room, seat.slot, null), effects: [] };
  const left: Seat = { ...seat, presence: 'left', sinceMs: seat.sinceMs + limits.awayMs };
  const next = withSeat(room, seat.slot, left);
  return { room: next, effects: tellOther(next, left, 'left') };
}
