import { distance } from '@advay/shared/kernel/vec2';
import type { Pointer, SeatInput } from '../../input/player-input.ts';
import { advanceDwell, createDwell, type Dwell } from '../dwell.ts';
import { type FieldPoint, toSpans } from '../field/spans.ts';
import { GONE_MS, GRAB_FACTOR, LEAST_CARRIED_SPANS, PAUSE_MS, PAUSE_SPANS } from './limits.ts';

export type Thing = FieldPoint & Readonly<{ id: number; radiusSpans: number }>;

type Held = Readonly<{
  id: number;
  /** What took it up: a fist lets go by opening, resting lets go by a pause. */
  by: 'fist' | 'rest';
  from: FieldPoint;
  at: FieldPoint;
  /** Where the hand last came to rest, and for how long it has been there. */
  restAt: FieldPoint;
  restMs: number;
  goneMs: number;
}>;

/** A hand that carries things about; plain JSON, embedded in a game's state. */
export type Carry = Readonly<{ held: Held | null; dwell: Dwell; over: number | null }>;

export type CarryStep = Readonly<{
  carry: Carry;
  /** 0..1 of the ring around the thing that is rested on. */
  share: number;
  /** What was taken up, or let go of and where, in this step. */
  grabbed: number | null;
  dropped: (FieldPoint & Readonly<{ id: number }>) | null;
}>;

export const EMPTY_HANDED: Carry = { held: null, dwell: createDwell(), over: null };

/**
 * One step of a hand that takes things up with a fist or by resting on them, carries them, and lets go by opening or by
 * a pause. Without a fist in sight, resting alone does it: no child has to close its hand.
 */
export function advanceCarry(
  carry: Carry,
  seat: Pick<SeatInput, 'pointers' | 'signs'>,
  { things, aspect, dtMs }: Readonly<{ things: readonly Thing[]; aspect: number; dtMs: number }>,
): CarryStep {
  const [hand] = seat.pointers;
  const isFist = seat.signs.some(({ name, isOn }) => name === 'fist' && isOn);
  if (carry.held !== null) return carryOn(carry, carry.held, hand, { isFist, aspect, dtMs });
  const thing = hand && things.find((one) => isWithin(one, hand, aspect));
  const dwell = thing?.id === carry.over ? carry.dwell : createDwell();
  const held = advanceDwell(dwell, { isOn: thing !== undefined, dtMs });
  const over = thing?.id ?? carry.over;
  if (hand === undefined || thing === undefined || !(held.isDone || isFist)) {
    const next = { held: null, dwell: held.dwell, over };
    return { carry: next, share: held.share, grabbed: null, dropped: null };
  }
  const at = placeOf(hand);
  const by = isFist ? ('fist' as const) : ('rest' as const);
  const taken: Held = { id: thing.id, by, from: at, at, restAt: at, restMs: 0, goneMs: 0 };
  return { carry: { ...EMPTY_HANDED, held: taken }, share: 0, grabbed: thing.id, dropped: null };
}

function carryOn(
  carry: Carry,
  held: Held,
  hand: Pointer | undefined,
  { isFist, aspect, dtMs }: Readonly<{ isFist: boolean; aspect: number; dtMs: number }>,
): CarryStep {
  const moved = hand ? follow(held, placeOf(hand), aspect, dtMs) : stay(held, dtMs);
  const hasOpened = held.by === 'fist' && hand !== undefined && !isFist;
  const isCarried = awaySpans(moved.from, moved.at, aspect) >= LEAST_CARRIED_SPANS;
  const hasPaused = held.by === 'rest' && isCarried && moved.restMs >= PAUSE_MS;
  if (hasOpened || hasPaused || moved.goneMs >= GONE_MS) {
    return {
      carry: EMPTY_HANDED,
      share: 0,
      grabbed: null,
      dropped: { id: held.id, ...moved.at },
    };
  }
  return { carry: { ...carry, held: moved }, share: 0, grabbed: null, dropped: null };
}

function follow(held: Held, at: FieldPoint, aspect: number, dtMs: number): Held {
  const isResting = awaySpans(held.restAt, at, aspect) <= PAUSE_SPANS;
  const rest = isResting
    ? { restAt: held.restAt, restMs: held.restMs + dtMs }
    : { restAt: at, restMs: 0 };
  return { ...held, ...rest, at, goneMs: 0 };
}

function stay(held: Held, dtMs: number): Held {
  return { ...held, goneMs: held.goneMs + dtMs };
}

const placeOf = ({ xNorm, yNorm }: FieldPoint): FieldPoint => ({ xNorm, yNorm });

function awaySpans(one: FieldPoint, other: FieldPoint, aspect: number): number {
  return distance(toSpans(one, aspect), toSpans(other, aspect));
}

function isWithin(thing: Thing, hand: FieldPoint, aspect: number): boolean {
  return awaySpans(thing, hand, aspect) <= thing.radiusSpans * GRAB_FACTOR;
}
