import { shareBetween } from '../../share-between.ts';
import type { FaceMeasures } from './face-measures.ts';
import { SHAPE_LIMITS } from './limits.ts';

/** Both eyes shut, for longer than a blink. */
export function eyesClosedValue(face: FaceMeasures, neutral: FaceMeasures): number {
  return shareBetween(face.lids / neutral.lids, SHAPE_LIMITS.lidsFrom, SHAPE_LIMITS.lidsWhole);
}
