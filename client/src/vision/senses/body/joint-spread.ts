import { BODY_LANDMARK, type BodyPoint } from './landmarks.ts';
import { JOINT_LIMITS, SEEN_VISIBILITY } from './limits.ts';

/** Joints that tell whether a child moves; fingertips and feet tremble most and say least. */
const JOINTS = [
  BODY_LANDMARK.nose,
  BODY_LANDMARK.leftShoulder,
  BODY_LANDMARK.rightShoulder,
  BODY_LANDMARK.leftElbow,
  BODY_LANDMARK.rightElbow,
  BODY_LANDMARK.leftWrist,
  BODY_LANDMARK.rightWrist,
  BODY_LANDMARK.leftHip,
  BODY_LANDMARK.rightHip,
] as const;

type Joint = Readonly<{ x: number; y: number }> | null;

/** Plain data between two frames: the joints of the last half second in frame heights, oldest first. */
export type BodyMotion = readonly Readonly<{ timeMs: number; joints: readonly Joint[] }>[];

export function followJoints(
  before: BodyMotion,
  landmarks: readonly BodyPoint[],
  frameAspect: number,
  timeMs: number,
): BodyMotion {
  const joints = JOINTS.map((place) => {
    const point = landmarks[place];
    return point === undefined || !(point.visibility >= SEEN_VISIBILITY)
      ? null
      : { x: point.xNorm * frameAspect, y: point.yNorm };
  });
  const kept = before.filter(
    (one) => one.timeMs < timeMs && timeMs - one.timeMs <= JOINT_LIMITS.windowMs,
  );
  return [...kept, { timeMs, joints }];
}

/** How far the least calm joint is from its mean, in frame heights; null before enough frames were seen. */
export function spreadOfJoints(motion: BodyMotion): number | null {
  if (motion.length < JOINT_LIMITS.leastFrames) return null;
  const spreads = JOINTS.map((_, joint) =>
    spreadOf(motion.flatMap(({ joints }) => joints[joint] ?? [])),
  );
  return Math.max(...spreads);
}

/** Root of the mean square of the distances from the mean. */
function spreadOf(points: readonly NonNullable<Joint>[]): number {
  if (points.length === 0) return 0;
  const mean = (of: (point: NonNullable<Joint>) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  return Math.sqrt(mean((point) => (point.x - x) ** 2 + (point.y - y) ** 2));
}
