import { shareBetween } from '../../share-between.ts';
import type { HandMeasures } from './hand-measures.ts';
import { PINCH_LIMITS } from './limits.ts';

/** The tips of thumb and index finger meet, away from the palm: in a fist they are near each other too. */
export function pinchValue({ pinchPalms, reachPalms, out }: HandMeasures): number {
  const { closePalms, apartPalms, foldedPalms, reachingPalms } = PINCH_LIMITS;
  const isNoFist = Math.max(
    shareBetween(reachPalms, foldedPalms, reachingPalms),
    out.middle,
    out.ring,
    out.little,
  );
  return Math.min(shareBetween(pinchPalms, apartPalms, closePalms), isNoFist);
}
