import { shareBetween } from '../../share-between.ts';
import { BODY_LANDMARK, type BodyPoint } from '../landmarks.ts';
import type { SeatBody } from './body-measures.ts';
import { SEEN_VISIBILITY, STILL_LIMITS } from './limits.ts';

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
    (one) => one.timeMs < timeMs && timeMs - one.timeMs <= STILL_LIMITS.windowMs,
  );
  return [...kept, { timeMs, joints }];
}

/** How still the least calm joint is, against what the room does to points that stand still. Seated the same. */
export function stillValue(motion: BodyMotion, { jitterFloor }: Pick<SeatBody, 'jitterFloor'>) {
  if (motion.length < STILL_LIMITS.leastFrames) return 0;
  const spreads = JOINTS.map((_, joint) =>
    spreadOf(motion.flatMap(({ joints }) => joints[joint] ?? [])),
  );
  const floor = Math.max(STILL_LIMITS.leastFloorHeights, jitterFloor);
  const { movingFloors, calmFloors } = STILL_LIMITS;
  return shareBetween(Math.max(...spreads) / floor, movingFloors, calmFloors);
}

/** Root of the mean square of the distances from the mean. */
function spreadOf(points: readonly NonNullable<Joint>[]): number {
  if (points.length === 0) return 0;
  const mean = (of: (point: NonNullable<Joint>) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  return Math.sqrt(mean((point) => (point.x - x) ** 2 + (point.y - y) ** 2));
}
