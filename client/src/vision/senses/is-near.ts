import type { CameraPoint } from '../view-space.ts';

type Shown = Readonly<{ landmarks: readonly CameraPoint[] }>;

/** What of a thing hardly bends: its landmarks at one end, and at the other. */
export type Spine = Readonly<{ from: readonly number[]; to: readonly number[] }>;

/** From one frame to the next nobody moves farther than this, in lengths of its spine. */
const MOST_LENGTHS = 0.5;

/** Whether what two frames show may be one and the same. */
export const isNear =
  ({ from, to }: Spine) =>
  (one: Shown, before: Shown): boolean => {
    const at = middleOf(before, from);
    return apart(middleOf(one, from), at) <= MOST_LENGTHS * apart(at, middleOf(before, to));
  };

function middleOf({ landmarks }: Shown, places: readonly number[]): CameraPoint {
  const points = places.flatMap((place) => landmarks[place] ?? []);
  const mean = (axis: 'x' | 'y') =>
    points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return { x: mean('x'), y: mean('y') };
}

const apart = (a: CameraPoint, b: CameraPoint): number => Math.hypot(a.x - b.x, a.y - b.y);
