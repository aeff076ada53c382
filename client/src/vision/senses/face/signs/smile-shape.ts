import { shareBetween } from '../../share-between.ts';
import type { FaceMeasures } from './face-measures.ts';
import { SMILE_LIMITS } from './limits.ts';

/** Lips wider than in the neutral face and their corners higher; open or shut. */
export function smileShapeValue(face: FaceMeasures, neutral: FaceMeasures): number {
  const { from, whole, perLift, liftPerGap } = SMILE_LIMITS;
  const wider = face.width / neutral.width - 1;
  const higher = face.lift - neutral.lift + liftPerGap * (face.gap - neutral.gap);
  return shareBetween(wider + perLift * higher, from, whole);
}
