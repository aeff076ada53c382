import { type ViewPoint, viewDistance } from '../../view-space.ts';
import { BODY_LIMITS } from './limits.ts';
import type { BodyPoint } from './tracked-body.ts';

/** Places in the list of 33, of what follows a body; left is the child's own. */
const PLACE = {
  leftShoulder: 11,
  rightShoulder: 12,
  leftElbow: 13,
  rightElbow: 14,
  leftWrist: 15,
  rightWrist: 16,
  leftHip: 23,
  rightHip: 24,
  leftKnee: 25,
  rightKnee: 26,
} as const;

/** What one frame says of a body, from the picture plane alone. */
export type BodyMeasures = Readonly<{
  /** Middle of the shoulders. */
  chest: ViewPoint;
  /** In frame heights. */
  shoulderWidth: number;
  /** Middle of the hips; null while they are not seen. */
  hips: ViewPoint | null;
  /** Middle of the knees; null while they are not seen. */
  knees: ViewPoint | null;
  /** Chest to hips in frame heights; null while no hips are seen. */
  torso: number | null;
  /** Shoulders, elbows and wrists, null for those not seen. */
  arms: readonly (ViewPoint | null)[];
  left: Arm;
  right: Arm;
}>;

type Arm = Readonly<{ elbow: ViewPoint | null; wrist: ViewPoint | null }>;

export function measureBody(landmarks: readonly BodyPoint[], frameAspect: number): BodyMeasures {
  const at = (place: number): BodyPoint => {
    const point = landmarks[place];
    if (point === undefined) throw new Error(`A body without landmark ${place}`);
    return point;
  };
  const seen = (place: number) => seenPoint(at(place));
  const bothSeen = (left: number, right: number) => {
    const [a, b] = [seen(left), seen(right)];
    return a === null || b === null ? null : middleOf(a, b);
  };
  const [leftShoulder, rightShoulder] = [at(PLACE.leftShoulder), at(PLACE.rightShoulder)];
  const chest = middleOf(leftShoulder, rightShoulder);
  const hips = bothSeen(PLACE.leftHip, PLACE.rightHip);
  const left = { elbow: seen(PLACE.leftElbow), wrist: seen(PLACE.leftWrist) };
  const right = { elbow: seen(PLACE.rightElbow), wrist: seen(PLACE.rightWrist) };
  return {
    chest,
    shoulderWidth: viewDistance(leftShoulder, rightShoulder, frameAspect),
    hips,
    knees: bothSeen(PLACE.leftKnee, PLACE.rightKnee),
    torso: hips && viewDistance(chest, hips, frameAspect),
    arms: [leftShoulder, rightShoulder, left.elbow, right.elbow, left.wrist, right.wrist],
    left,
    right,
  };
}

/** The model says where a point outside the picture would be: that is not seen. */
function seenPoint(point: BodyPoint): ViewPoint | null {
  const { xNorm, yNorm, visibility } = point;
  const isInside = xNorm >= 0 && xNorm <= 1 && yNorm >= 0 && yNorm <= 1;
  return isInside && visibility >= BODY_LIMITS.seenVisibility ? { xNorm, yNorm } : null;
}

const middleOf = (a: ViewPoint, b: ViewPoint): ViewPoint => ({
  xNorm: (a.xNorm + b.xNorm) / 2,
  yNorm: (a.yNorm + b.yNorm) / 2,
});
