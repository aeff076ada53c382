import { shareBetween } from '../../share-between.ts';
import type { FaceMeasures } from './face-measures.ts';
import { SHAPE_LIMITS } from './limits.ts';

/** Lips narrower than in the neutral face, as for a kiss or an O; a mouth that only opens narrows by a tenth. */
export function lipsRoundValue(face: FaceMeasures, neutral: FaceMeasures): number {
  return shareBetween(face.width / neutral.width, SHAPE_LIMITS.roundFrom, SHAPE_LIMITS.roundWhole);
}
