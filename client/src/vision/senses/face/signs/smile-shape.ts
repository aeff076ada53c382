import { shareBetween } from '../../share-between.ts';
import type { FaceMeasures } from './face-measures.ts';
import { SHAPE_LIMITS } from './limits.ts';

/** Lips wider than in the neutral face; open or shut. */
export function smileShapeValue(face: FaceMeasures, neutral: FaceMeasures): number {
  return shareBetween(face.width / neutral.width, SHAPE_LIMITS.smileFrom, SHAPE_LIMITS.smileWhole);
}
