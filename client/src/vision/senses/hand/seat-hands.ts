import { type ViewPoint, viewDistance } from '../../view-space.ts';
import { SEAT_LIMITS } from '../limits.ts';
import { HAND_SEAT_LIMITS } from './limits.ts';

/** A hand of one frame, as far as its seat goes. */
type Comer = Readonly<{ id: number; palm: ViewPoint }>;

/** The hand that sits at a seat, or sat there last. */
type Sitting = Comer & Readonly<{ seenMs: number }>;
type Pair<T> = readonly [T, T];

/** Plain data between two frames. */
export type HandSeats = Readonly<{
  seats: Pair<Sitting | null>;
  /** When the first hand came to an empty table. */
  beganMs: number;
}>;

export const NO_HAND_SEATS: HandSeats = { seats: [null, null], beganMs: 0 };

/**
 * Gives each of two hands its seat for as long as they play: a seat is nobody else's because its hand rests, is slow or
 * far, as the pointer is. Whoever comes back sits where a hand was last, and beside one that stayed at the other seat. In
 * the opening the child at the right has the first seat, as it has at the keyboard.
 */
export function seatHands(
  before: HandSeats,
  hands: readonly Comer[],
  timeMs: number,
  frameAspect: number,
): HandSeats {
  const [first, second] = before.seats.map((sat) =>
    sat !== null && timeMs - sat.seenMs <= SEAT_LIMITS.otherWaitsMs ? sat : null,
  ) as [Sitting | null, Sitting | null];
  const beganMs = first === null && second === null ? timeMs : before.beganMs;
  const isOpening = second === null && timeMs - beganMs <= SEAT_LIMITS.chooseForMs;
  const known: Pair<Sitting | null> = isOpening ? [null, null] : [first, second];
  const cost = (comers: Pair<Comer | undefined>) =>
    costAt(comers[0], known[0], known[1], frameAspect) +
    costAt(comers[1], known[1], known[0], frameAspect);
  const [right, left] = hands.toSorted((a, b) => b.palm.xNorm - a.palm.xNorm);
  const isTurned = cost([left, right]) < cost([right, left]);
  const [atFirst, atSecond] = isTurned ? [left, right] : [right, left];
  const sit = (comer: Comer | undefined, sat: Sitting | null): Sitting | null =>
    comer === undefined ? sat : { id: comer.id, palm: comer.palm, seenMs: timeMs };
  return { seats: [sit(atFirst, first), sit(atSecond, second)], beganMs };
}

/** What it costs, in frame heights, to take this hand for the one that sat here. */
function costAt(
  comer: Comer | undefined,
  here: Sitting | null,
  there: Sitting | null,
  frameAspect: number,
): number {
  if (comer === undefined || comer.id === here?.id) return 0;
  if (comer.id === there?.id) return Number.POSITIVE_INFINITY;
  if (here === null) return HAND_SEAT_LIMITS.strangerHeights;
  return viewDistance(comer.palm, here.palm, frameAspect);
}
