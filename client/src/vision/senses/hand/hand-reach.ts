import { viewDistance } from '../../view-space.ts';
import { shapeOf } from './hand-shape.ts';
import { HAND_LANDMARK } from './landmarks.ts';
import type { TrackedHand } from './tracked-hand.ts';

/**
 * How far the largest hand reaches from wrist to fingertip, in frame heights; null where no index finger is out. It
 * tells the size better than the palm, which is foreshortened as the finger points.
 */
export function largestReach(
  hands: readonly Pick<TrackedHand, 'landmarks'>[],
  frameAspect: number,
): number | null {
  const reaches = hands.flatMap(({ landmarks }) => {
    const wrist = landmarks[HAND_LANDMARK.wrist];
    const tip = landmarks[HAND_LANDMARK.indexTip];
    const shape = shapeOf(landmarks, frameAspect);
    const isOut = shape === 'point' || shape === 'open';
    return !isOut || wrist === undefined || tip === undefined
      ? []
      : viewDistance(wrist, tip, frameAspect);
  });
  return reaches.length === 0 ? null : Math.max(...reaches);
}
