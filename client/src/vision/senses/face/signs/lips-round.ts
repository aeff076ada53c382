import { shareBetween } from '../../share-between.ts';
import { cheeksOutValue } from './cheeks-out.ts';
import type { FaceMeasures } from './face-measures.ts';
import { LIPS_ROUND_LIMITS } from './limits.ts';
import { lipsHeight } from './lips-height.ts';

/** Lips narrower than in the neutral face and higher, as for a kiss or an O, and not to hold air in. */
export function lipsRoundValue(face: FaceMeasures, neutral: FaceMeasures): number {
  const { from, whole, asHigh, high } = LIPS_ROUND_LIMITS;
  const isNarrow = shareBetween(face.width / neutral.width, from, whole);
  return Math.min(
    isNarrow,
    shareBetween(lipsHeight(face, neutral), asHigh, high),
    1 - cheeksOutValue(face, neutral),
  );
}
