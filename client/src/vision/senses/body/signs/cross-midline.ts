import { shareBetween } from '../../share-between.ts';
import { type BodyMeasures, type BodySide, handOf, outwards } from './body-measures.ts';
import { CROSS_MIDLINE_LIMITS } from './limits.ts';

/** A hand on the other side of the body's own middle line, which leans as the child does. Seated the same. */
export function crossMidlineValue(measures: BodyMeasures, side: BodySide): number {
  const hand = handOf(measures, side);
  if (hand === null) return 0;
  const { fromWidths, wholeWidths } = CROSS_MIDLINE_LIMITS;
  return shareBetween(-outwards(side, hand.right), fromWidths, wholeWidths);
}
