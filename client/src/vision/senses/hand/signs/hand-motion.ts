import type { ViewPoint } from '../../../view-space.ts';
import { HAND_LANDMARK } from '../landmarks.ts';
import { MOTION_LIMITS } from './limits.ts';

/** Where the palm was, in palms: to the child's right and down. */
export type PalmPlace = Readonly<{ timeMs: number; across: number; down: number }>;

/** Plain data between two frames: the newest places of one stay, oldest first. */
export type HandMotion = Readonly<{ palmHeights: number | null; places: readonly PalmPlace[] }>;

export const NO_MOTION: HandMotion = { palmHeights: null, places: [] };

/** Palms a second. */
export type Velocity = Readonly<{ across: number; down: number }>;

/** The middle of the palm, which moves less than its fingers do. Null for what is no hand. */
export function followMotion(
  before: HandMotion,
  landmarks: readonly ViewPoint[],
  scale: number,
  frameAspect: number,
  timeMs: number,
): HandMotion {
  const wrist = landmarks[HAND_LANDMARK.wrist];
  const knuckle = landmarks[HAND_LANDMARK.middleKnuckle];
  if (wrist === undefined || knuckle === undefined || !(scale > 0)) return NO_MOTION;
  const known = before.palmHeights ?? scale;
  const palmHeights = known + MOTION_LIMITS.palmShare * (scale - known);
  const place = {
    timeMs,
    across: (((wrist.xNorm + knuckle.xNorm) / 2) * frameAspect) / palmHeights,
    down: (wrist.yNorm + knuckle.yNorm) / 2 / palmHeights,
  };
  const kept = before.places
    .filter((one) => one.timeMs < timeMs && timeMs - one.timeMs <= MOTION_LIMITS.historyMs)
    .map((one) => rescale(one, known / palmHeights));
  return { palmHeights, places: [...kept, place] };
}

/** The speed of the newest frames; null while there is but one. */
export function velocityOf({ places }: HandMotion): Velocity | null {
  const newest = places.at(-1);
  if (newest === undefined) return null;
  const earlier = places.findLast(
    ({ timeMs }) => newest.timeMs - timeMs >= MOTION_LIMITS.speedOverMs,
  );
  if (earlier === undefined) return null;
  const overS = (newest.timeMs - earlier.timeMs) / 1000;
  return {
    across: (newest.across - earlier.across) / overS,
    down: (newest.down - earlier.down) / overS,
  };
}

/** A palm that looks longer makes every way shorter, those gone already too. */
function rescale({ timeMs, across, down }: PalmPlace, by: number): PalmPlace {
  return { timeMs, across: across * by, down: down * by };
}
