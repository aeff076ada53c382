import { type ViewPoint, viewDistance } from '../../view-space.ts';
import { HAND_LANDMARK } from './landmarks.ts';
import { SHAPE_LIMITS } from './limits.ts';

/** `point`: the index finger alone; `open`: the index finger and others; `closed`: not the index finger. */
export type HandShape = 'point' | 'open' | 'closed';

type Landmark = keyof typeof HAND_LANDMARK;
const OTHER_FINGERS: readonly (readonly [middle: Landmark, tip: Landmark])[] = [
  ['middleMiddle', 'middleTip'],
  ['ringMiddle', 'ringTip'],
  ['littleMiddle', 'littleTip'],
];

/**
 * The shape of one frame, from the picture plane alone: a finger that is out has its tip farther from the wrist than
 * its middle joint. Null for a hand without all of its landmarks.
 */
export function shapeOf(landmarks: readonly ViewPoint[], frameAspect: number): HandShape | null {
  const wrist = landmarks[HAND_LANDMARK.wrist];
  if (wrist === undefined || landmarks[HAND_LANDMARK.littleTip] === undefined) return null;
  const fromWrist = (landmark: Landmark) =>
    viewDistance(landmarks[HAND_LANDMARK[landmark]] ?? wrist, wrist, frameAspect);
  const isOut = ([middle, tip]: readonly [Landmark, Landmark]) =>
    fromWrist(tip) > SHAPE_LIMITS.fingerOutRatio * fromWrist(middle);
  if (!isOut(['indexMiddle', 'indexTip'])) return 'closed';
  return OTHER_FINGERS.some(isOut) ? 'open' : 'point';
}
