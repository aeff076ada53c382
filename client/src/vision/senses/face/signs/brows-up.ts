import { shareBetween } from '../../share-between.ts';
import type { FaceMeasures } from './face-measures.ts';
import { SHAPE_LIMITS } from './limits.ts';

/** Both brows, farther above the eyes than in the neutral face. */
export function browsUpValue(face: FaceMeasures, neutral: FaceMeasures): number {
  const { browsFrom, browsWhole, browsPerNod } = SHAPE_LIMITS;
  const brows = face.brows - browsPerNod * (face.nod - neutral.nod);
  return shareBetween(brows / neutral.brows, browsFrom, browsWhole);
}
