import { DISTANCE_LIMITS } from './limits.ts';
import type { Sense } from './senses/raw-of.ts';
import { type Smoothed, smoothOver } from './senses/smooth-over.ts';

/** Why somebody who was there a moment ago is not seen any more, by how near the camera they were. */
export type Distance = 'too-near' | 'too-far' | 'fine';

/** Plain data between two frames: the size of whoever was seen last, in frame heights. */
export type DistanceSeen = Readonly<{ size: Smoothed | null; frames: number }>;

export const NOBODY_NEAR: DistanceSeen = { size: null, frames: 0 };

/** Takes in a frame: the size of the largest one in it, or null where it shows nobody. */
export function noteSize(seen: DistanceSeen, sizeNow: number | null, timeMs: number): DistanceSeen {
  if (sizeNow === null) return seen;
  const { apartMostMs, smoothOverMs } = DISTANCE_LIMITS;
  const isNew = seen.size === null || timeMs - seen.size.timeMs > apartMostMs;
  const size = smoothOver(isNew ? null : seen.size, sizeNow, timeMs, smoothOverMs);
  return { size, frames: isNew ? 1 : seen.frames + 1 };
}

/** What the last sight tells of nobody being seen at `nowMs`. */
export function distanceAt({ size, frames }: DistanceSeen, sense: Sense, nowMs: number): Distance {
  const { leastFrames, toldForMs, farBelow, nearAbove } = DISTANCE_LIMITS;
  if (size === null || frames < leastFrames || nowMs - size.timeMs > toldForMs) return 'fine';
  if (size.value > nearAbove[sense]) return 'too-near';
  return size.value < farBelow[sense] ? 'too-far' : 'fine';
}
