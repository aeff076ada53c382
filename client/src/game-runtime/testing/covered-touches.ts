import type { Pointer } from '../../input/player-input.ts';
import { fieldToPx } from '../field-to-px.ts';
import { layPlay, overlapPx2, type PlayLayout } from '../play-layout.ts';

type Touch = Pick<Pointer, 'xNorm' | 'yNorm'>;

const WINDOWS_PX = [
  [1366, 768],
  [390, 844],
  [360, 640],
  [820, 1180],
] as const;
/** A point has no size, and one at the field's edge is still in the field. */
const POINT_PX = 0.01;

/** What of these touches lies under something that stands before the stage. */
export function coveredTouches(
  touches: readonly Touch[],
  { field, zones }: PlayLayout,
): readonly string[] {
  return touches.flatMap(({ xNorm, yNorm }) => {
    const { x, y } = fieldToPx(field, xNorm, yNorm);
    const leftPx = Math.min(x, field.leftPx + field.widthPx - POINT_PX);
    const topPx = Math.min(y, field.topPx + field.heightPx - POINT_PX);
    const touched = { leftPx, topPx, widthPx: POINT_PX, heightPx: POINT_PX };
    return Object.entries(zones).flatMap(([name, zone]) =>
      overlapPx2(zone, touched) > 1e-9 ? [`${name} over ${xNorm}, ${yNorm}`] : [],
    );
  });
}

/** The same in every window, as the round began and turned in the middle of it. */
export function coveredAnywhere(touches: readonly Touch[], aspect: number): readonly string[] {
  return WINDOWS_PX.flatMap((window) =>
    [false, true].flatMap((isTurned) => {
      const [widthPx = 0, heightPx = 0] = isTurned ? window.toReversed() : window;
      const before = { hasCorners: true, camera: 'anywhere', isTurned } as const;
      return coveredTouches(touches, layPlay(widthPx, heightPx, aspect, before));
    }),
  );
}
