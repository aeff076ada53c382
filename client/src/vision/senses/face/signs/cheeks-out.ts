import { shareBetween } from '../../share-between.ts';
import type { FaceMeasures } from './face-measures.ts';
import { CHEEKS_LIMITS } from './limits.ts';
import { lipsHeight } from './lips-height.ts';

/** Cheeks filled with air: wider beside a mouth that is shut and drawn narrow. */
export function cheeksOutValue(face: FaceMeasures, neutral: FaceMeasures): number {
  const { from, whole, perTurn, wide, narrow, apart, shut, high, asHigh } = CHEEKS_LIMITS;
  const byTurn = perTurn * (face.turn - neutral.turn) ** 2;
  return Math.min(
    shareBetween(face.cheeks / neutral.cheeks - byTurn, from, whole),
    shareBetween(face.width / neutral.width, wide, narrow),
    shareBetween(face.gap - neutral.gap, apart, shut),
    shareBetween(lipsHeight(face, neutral), high, asHigh),
  );
}
