import { shareBetween } from '../../share-between.ts';
import { type HandMotion, type PalmPlace, velocityOf } from './hand-motion.ts';
import { STRIKE_LIMITS } from './limits.ts';

/** A hand that comes down: where it began, and how fast it was at its fastest. Null otherwise. */
export type ComingDown = Readonly<{ from: PalmPlace; peakPerS: number }> | null;

/** `value` is above 0 in the one frame in which a blow lands: how hard it was. */
export type Strike = Readonly<{ comingDown: ComingDown; value: number }>;

/** A quick way down that ends at once, as on a drum: it counts when it lands, as the child hears it. */
export function readStrike(before: ComingDown, motion: HandMotion): Strike {
  const velocity = velocityOf(motion);
  const newest = motion.places.at(-1);
  if (velocity === null || newest === undefined) return { comingDown: null, value: 0 };
  if (before === null) {
    const starts = velocity.down >= STRIKE_LIMITS.startPerS;
    const from = motion.places.at(-3) ?? newest;
    return { comingDown: starts ? { from, peakPerS: velocity.down } : null, value: 0 };
  }
  const peakPerS = Math.max(before.peakPerS, velocity.down);
  if (velocity.down > STRIKE_LIMITS.stoppedShare * peakPerS) {
    return { comingDown: { from: before.from, peakPerS }, value: 0 };
  }
  const isBlow = peakPerS >= STRIKE_LIMITS.peakPerS && isWayOfBlow(before.from, motion.places);
  return {
    comingDown: null,
    value: isBlow ? 0.5 + shareBetween(peakPerS, 0, 4 * STRIKE_LIMITS.peakPerS) / 2 : 0,
  };
}

function isWayOfBlow(from: PalmPlace, places: readonly PalmPlace[]): boolean {
  const since = places.filter(({ timeMs }) => timeMs >= from.timeMs);
  const lowest = since.reduce((low, place) => (place.down > low.down ? place : low), from);
  const downPalms = lowest.down - from.down;
  const { leastPalms, mostPalms, mostSideShare } = STRIKE_LIMITS;
  const isStraight = Math.abs(lowest.across - from.across) <= mostSideShare * downPalms;
  return downPalms >= leastPalms && downPalms <= mostPalms && isStraight;
}
