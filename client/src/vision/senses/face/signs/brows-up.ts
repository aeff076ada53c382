import { shareBetween } from '../../share-between.ts';
import { eyesClosedValue } from './eyes-closed.ts';
import type { FaceMeasures } from './face-measures.ts';
import { BROWS_LIMITS } from './limits.ts';

/**
 * Both brows, farther above the eyes than in the neutral face. Shut eyes shift the eyes' line in the mesh, and tell
 * nothing of brows.
 */
export function browsUpValue(face: FaceMeasures, neutral: FaceMeasures): number {
  const { from, whole, perNod } = BROWS_LIMITS;
  const brows = face.brows - perNod * (face.nod - neutral.nod);
  return Math.min(
    shareBetween(brows / neutral.brows, from, whole),
    1 - eyesClosedValue(face, neutral),
  );
}
