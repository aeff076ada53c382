import type { ViewPoint } from '../../view-space.ts';
import type { BodyOutline } from './body-outline.ts';
import { BODY_WAVE_LIMITS } from './limits.ts';

/** A hand above its elbow, going to and fro. */
type Swing = Readonly<{
  /** The farthest it came the way it goes, in frame heights, and when it set out from the last turn. */
  farthest: number;
  way: 1 | -1 | 0;
  turnedAtMs: number;
  count: number;
}>;

/** Plain data between two frames; null while that hand is down. */
export type Waves = Readonly<{ left: Swing | null; right: Swing | null }>;

export const NO_WAVES: Waves = { left: null, right: null };

/** Tells a body that asks for its turn: an arm up from the elbow, and its hand waved. */
export function noteWaves(
  before: Waves,
  { left, right, chest }: BodyOutline,
  shoulderWidth: number,
  timeMs: number,
  frameAspect: number,
): Readonly<{ waves: Waves; isWaving: boolean }> {
  // From the chest: a body that sways as a whole does not wave.
  const follow = (swing: Swing | null, arm: BodyOutline['left']) =>
    followSwing(swing, placeOf(arm, chest, frameAspect), shoulderWidth, timeMs);
  const waves = { left: follow(before.left, left), right: follow(before.right, right) };
  const isWaving = [waves.left, waves.right].some(
    (swing) => (swing?.count ?? 0) >= BODY_WAVE_LIMITS.swings,
  );
  return { waves, isWaving };
}

function placeOf(
  { elbow, wrist }: BodyOutline['left'],
  chest: ViewPoint,
  frameAspect: number,
): number | null {
  if (elbow === null || wrist === null || wrist.yNorm >= elbow.yNorm) return null;
  return (wrist.xNorm - chest.xNorm) * frameAspect;
}

function followSwing(
  before: Swing | null,
  place: number | null,
  shoulderWidth: number,
  timeMs: number,
): Swing | null {
  if (place === null) return null;
  const { swingLeast, swingMostMs } = BODY_WAVE_LIMITS;
  if (before === null || timeMs - before.turnedAtMs > swingMostMs) {
    return { farthest: place, way: 0, turnedAtMs: timeMs, count: 0 };
  }
  const along = place - before.farthest;
  const isFar = Math.abs(along) >= swingLeast * shoulderWidth;
  if (before.way !== 0 && along * before.way >= 0) return { ...before, farthest: place };
  if (!isFar) return before;
  return {
    farthest: place,
    way: along > 0 ? 1 : -1,
    turnedAtMs: timeMs,
    count: before.count + 1,
  };
}
