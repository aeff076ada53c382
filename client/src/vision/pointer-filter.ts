import {
  filterOneEuro,
  type OneEuroSettings,
  type OneEuroState,
} from '@advay/shared/kernel/one-euro';
import type { ViewPoint } from './tracked-hand.ts';

/** One filter for each hand id; a new id starts from its first point. */
export type PointerFilter = Readonly<{ x: OneEuroState; y: OneEuroState }>;

/** Filters in frame heights, so that across and down are treated alike. */
export function filterPointer(
  settings: OneEuroSettings,
  filter: PointerFilter | null,
  point: ViewPoint,
  timeMs: number,
  frameAspect: number,
): PointerFilter {
  return {
    x: filterOneEuro(settings, filter?.x ?? null, point.xNorm * frameAspect, timeMs),
    y: filterOneEuro(settings, filter?.y ?? null, point.yNorm, timeMs),
  };
}

export function pointOf(filter: PointerFilter, frameAspect: number): ViewPoint {
  return { xNorm: filter.x.value / frameAspect, yNorm: filter.y.value };
}
