import {
  filterOneEuro,
  type OneEuroSettings,
  type OneEuroState,
} from '@advay/shared/kernel/one-euro';
import type { ViewPoint } from '../../view-space.ts';

/** One filter for each hand id, in frame heights; a new id starts from its first point. */
export type PointerFilter = OneEuroState;

/** Filters in frame heights, so that across and down are treated alike. */
export function filterPointer(
  settings: OneEuroSettings,
  filter: PointerFilter | null,
  point: ViewPoint,
  timeMs: number,
  frameAspect: number,
): PointerFilter {
  const inHeights = { x: point.xNorm * frameAspect, y: point.yNorm };
  return filterOneEuro(settings, filter, inHeights, timeMs);
}

export function pointOf({ at }: PointerFilter, frameAspect: number): ViewPoint {
  return { xNorm: at.x / frameAspect, yNorm: at.y };
}
