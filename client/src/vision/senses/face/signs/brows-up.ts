import { shareBetween } from '../../share-between.ts';
import type { FaceMeasures } from './face-measures.ts';
import { BROWS_LIMITS } from './limits.ts';

/** Both brows, farther above the eyes than in the neutral face. */
export function browsUpValue(face: FaceMeasures, neutral: FaceMeasures): number {
  const { from, whole, perNod } = BROWS_LIMITS;
  const brows = face.brows - perNod * (face.nod - neutral.nod);
  return shareBetween(brows / neutral.brows, from, whole);
}
