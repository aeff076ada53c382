import type { CameraPoint } from '../view-space.ts';

type Shown = Readonly<{ landmarks: readonly CameraPoint[] }>;

/** The longer side of the box around all landmarks, in frame heights. */
export function longerSideOf({ landmarks }: Shown, frameAspect: number): number {
  const span = (axis: 'x' | 'y') => {
    const along = landmarks.map((point) => point[axis]);
    return Math.max(...along) - Math.min(...along);
  };
  return Math.max(span('x') * frameAspect, span('y'));
}

/** How far two landmarks are apart, in frame heights. */
export function landmarksApart(
  { landmarks }: Shown,
  from: number,
  to: number,
  frameAspect: number,
): number {
  const [a, b] = [landmarks[from], landmarks[to]];
  if (a === undefined || b === undefined) throw new Error(`No landmark ${from} or ${to}`);
  return Math.hypot((a.x - b.x) * frameAspect, a.y - b.y);
}
