import { type ViewPoint, viewDistance } from '../../view-space.ts';
import { BODY_LANDMARK, type BodyPoint } from './landmarks.ts';
import { SEEN_VISIBILITY } from './limits.ts';

/** What of a body's frame tells whose it is and how it holds itself, from the picture plane alone. */
export type BodyOutline = Readonly<{
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
  left: Arm;
  right: Arm;
}>;

type Arm = Readonly<{ elbow: ViewPoint | null; wrist: ViewPoint | null }>;

export function outlineOf(landmarks: readonly BodyPoint[], frameAspect: number): BodyOutline {
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
  const [leftShoulder, rightShoulder] = [
    at(BODY_LANDMARK.leftShoulder),
    at(BODY_LANDMARK.rightShoulder),
  ];
  const chest = middleOf(leftShoulder, rightShoulder);
  const hips = bothSeen(BODY_LANDMARK.leftHip, BODY_LANDMARK.rightHip);
  const left = { elbow: seen(BODY_LANDMARK.leftElbow), wrist: seen(BODY_LANDMARK.leftWrist) };
  const right = { elbow: seen(BODY_LANDMARK.rightElbow), wrist: seen(BODY_LANDMARK.rightWrist) };
  return {
    chest,
    shoulderWidth: viewDistance(leftShoulder, rightShoulder, frameAspect),
    hips,
    knees: bothSeen(BODY_LANDMARK.leftKnee, BODY_LANDMARK.rightKnee),
    torso: hips && viewDistance(chest, hips, frameAspect),
    left,
    right,
  };
}

/** The model says where a point outside the picture would be: that is not seen. */
function seenPoint(point: BodyPoint): ViewPoint | null {
  const { xNorm, yNorm, visibility } = point;
  const isInside = xNorm >= 0 && xNorm <= 1 && yNorm >= 0 && yNorm <= 1;
  return isInside && visibility >= SEEN_VISIBILITY ? { xNorm, yNorm } : null;
}

const middleOf = (a: ViewPoint, b: ViewPoint): ViewPoint => ({
  xNorm: (a.xNorm + b.xNorm) / 2,
  yNorm: (a.yNorm + b.yNorm) / 2,
});
