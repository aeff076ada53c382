import { shareBetween } from '../../share-between.ts';
import type { FaceMeasures } from './face-measures.ts';
import { MOUTH_SEEN_LIMITS } from './limits.ts';

/**
 * How far the mouth is to be seen, 0..1. The model says no point is hidden: with a fist before the mouth its mesh throws
 * the head back, and what it makes of the lips is made up. Of a head that is truly so far back nothing is told either.
 */
export function mouthSeen(face: FaceMeasures, neutral: FaceMeasures): number {
  const { hidden, seen } = MOUTH_SEEN_LIMITS;
  const length = Math.min(1, face.nose / neutral.nose);
  return shareBetween(length + face.noseBelow / neutral.noseBelow, hidden, seen);
}
