import { shareBetween } from '../../share-between.ts';
import type { HandMeasures } from './hand-measures.ts';
import { PINCH_LIMITS } from './limits.ts';

/** The tips of thumb and index finger meet; in a fist they are near each other too, and every finger is in. */
export function pinchValue({ pinchPalms, indexRatio, out }: HandMeasures): number {
  const { closePalms, apartPalms, bentRatio, straightRatio, foldedOut, bentOut } = PINCH_LIMITS;
  const isNoFist = Math.max(
    shareBetween(out.index, foldedOut, bentOut),
    out.middle,
    out.ring,
    out.little,
  );
  return Math.min(
    shareBetween(pinchPalms, apartPalms, closePalms),
    Math.max(shareBetween(indexRatio, straightRatio, bentRatio), out.thumb),
    isNoFist,
  );
}
