import type { ViewPoint } from '../../view-space.ts';
import type { BodyMeasures } from './body-measures.ts';
import { MOTION_LIMITS } from './limits.ts';

type Sample = Readonly<{ timeMs: number; arms: BodyMeasures['arms'] }>;

/** Plain data between two frames. */
export type Motion = Readonly<{
  samples: readonly Sample[];
  /** In shoulder widths; null until there was enough to see. */
  motion: number | null;
  floor: number | null;
}>;

export const NO_MOTION: Motion = { samples: [], motion: null, floor: null };

/**
 * How much a body moves, and the least it ever did: even a statue's points tremble with the room's light and the
 * camera's noise, and what lies about that floor is no motion.
 */
export function noteMotion(
  before: Motion,
  { arms }: Pick<BodyMeasures, 'arms'>,
  shoulderWidth: number,
  timeMs: number,
  frameAspect: number,
): Motion {
  const sinceMs = timeMs - MOTION_LIMITS.windowMs;
  const samples = [...before.samples.filter((one) => one.timeMs > sinceMs), { timeMs, arms }];
  if (samples.length < MOTION_LIMITS.framesLeast) {
    return { samples, motion: before.motion, floor: before.floor };
  }
  const motion = spreadOf(samples, frameAspect) / shoulderWidth;
  const elapsedMs = timeMs - (before.samples.at(-1)?.timeMs ?? timeMs);
  return { samples, motion, floor: floorAfter(before.floor, motion, elapsedMs) };
}

function floorAfter(floor: number | null, motion: number, elapsedMs: number): number {
  const { floorMost, floorRisesOverMs, roomMostFloors } = MOTION_LIMITS;
  const now = Math.min(motion, floorMost);
  if (floor === null || now <= floor) return now;
  if (now > floor * roomMostFloors) return floor;
  return floor + (now - floor) * (elapsedMs / (elapsedMs + floorRisesOverMs));
}

/** The largest standard deviation of any point that was seen all the while, in frame heights. */
function spreadOf(samples: readonly Sample[], frameAspect: number): number {
  const points = samples[0]?.arms.map((_, place) => samples.map(({ arms }) => arms[place] ?? null));
  const spreads = (points ?? []).map((way) => {
    const seen = way.filter((point): point is ViewPoint => point !== null);
    if (seen.length < way.length) return 0;
    const across = varianceOf(seen.map(({ xNorm }) => xNorm * frameAspect));
    return Math.sqrt(across + varianceOf(seen.map(({ yNorm }) => yNorm)));
  });
  return Math.max(0, ...spreads);
}

function varianceOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}
