import { shareBetween } from '../../share-between.ts';
import type { FaceMeasures } from './face-measures.ts';
import { MOUTH_OPEN_LIMITS } from './limits.ts';
import { mouthSeen } from './mouth-seen.ts';

/** Inner lips farther apart than in the neutral face. */
export function mouthOpenValue(face: FaceMeasures, neutral: FaceMeasures): number {
  const { shut, open } = MOUTH_OPEN_LIMITS;
  return shareBetween(face.gap - neutral.gap, shut, open);
}

/** How far the mouth is open, up to as wide as it goes. */
export function mouthOpenAxis(face: FaceMeasures, neutral: FaceMeasures): number {
  const { shut, wideOpen } = MOUTH_OPEN_LIMITS;
  return Math.min(shareBetween(face.gap - neutral.gap, shut, wideOpen), mouthSeen(face, neutral));
}
