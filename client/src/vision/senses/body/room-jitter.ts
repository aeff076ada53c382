import { type BodyMotion, followJoints, spreadOfJoints } from './joint-spread.ts';
import type { BodyPoint } from './landmarks.ts';
import { JITTER_LIMITS } from './limits.ts';

/** Plain data between two frames. */
export type RoomJitter = Readonly<{
  motion: BodyMotion;
  /** In frame heights; null until there was enough to see. */
  floor: number | null;
}>;

export const NO_JITTER: RoomJitter = { motion: [], floor: null };

/**
 * The least a body's joints were ever spread: even a statue's tremble with the room's light and the camera's noise, and
 * what lies about that floor is no motion.
 */
export function noteJitter(
  before: RoomJitter,
  landmarks: readonly BodyPoint[],
  frameAspect: number,
  timeMs: number,
): RoomJitter {
  const motion = followJoints(before.motion, landmarks, frameAspect, timeMs);
  const spread = spreadOfJoints(motion);
  const elapsedMs = timeMs - (before.motion.at(-1)?.timeMs ?? timeMs);
  return { motion, floor: spread === null ? before.floor : floorAfter(before, spread, elapsedMs) };
}

function floorAfter({ floor }: RoomJitter, spread: number, elapsedMs: number): number {
  const { floorMost, fallsOverMs, risesOverMs, roomMostFloors } = JITTER_LIMITS;
  const now = Math.min(spread, floorMost);
  if (floor === null) return now;
  if (now > floor * roomMostFloors) return floor;
  const overMs = now < floor ? fallsOverMs : risesOverMs;
  return floor + (now - floor) * (elapsedMs / (elapsedMs + overMs));
}
