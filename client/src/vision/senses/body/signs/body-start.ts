import { type BodyMeasures, type BodyPlace, legsOf } from './body-measures.ts';
import { START_LIMITS } from './limits.ts';

/** Plain data between two frames: where the child was at the start of play, the mean of its first half second. */
export type BodyStart = Readonly<{
  sinceMs: number | null;
  frames: number;
  hipFrames: number;
  isTaken: boolean;
  /** In frame heights, as a child who comes nearer grows and does not move. */
  shoulders: BodyPlace | null;
  hips: BodyPlace | null;
  /** From hips to shoulders, in shoulder widths. */
  torsoWidths: number;
  /** From the lower foot to the hips, in shoulder widths. */
  legsWidths: number;
  legsFrames: number;
}>;

export const NO_START: BodyStart = {
  sinceMs: null,
  frames: 0,
  hipFrames: 0,
  isTaken: false,
  shoulders: null,
  hips: null,
  torsoWidths: 0,
  legsWidths: 0,
  legsFrames: 0,
};

/** Never taken again: a child that left comes back to the same place, or sees how far off it is. */
export function takeStart(before: BodyStart, measures: BodyMeasures, timeMs: number): BodyStart {
  if (before.isTaken) return before;
  const sinceMs = Math.min(before.sinceMs ?? timeMs, timeMs);
  const frames = before.frames + 1;
  const legsWidths = legsOf(measures);
  const legsFrames = before.legsFrames + (legsWidths === null ? 0 : 1);
  const hipFrames = before.hipFrames + (measures.hips === null ? 0 : 1);
  return {
    sinceMs,
    frames,
    hipFrames,
    isTaken: timeMs - sinceMs >= START_LIMITS.takenMs && frames >= START_LIMITS.leastFrames,
    shoulders: meanWith(before.shoulders, measures.shoulders, frames),
    hips: measures.hips === null ? before.hips : meanWith(before.hips, measures.hips, hipFrames),
    torsoWidths: before.torsoWidths + growth(before.torsoWidths, torsoOf(measures), hipFrames),
    legsWidths: before.legsWidths + growth(before.legsWidths, legsWidths, legsFrames),
    legsFrames,
  };
}

/** How high the shoulders are above the hips, in shoulder widths; null where no hips are seen. */
export function torsoOf({ shoulders, hips, shoulderWidth }: BodyMeasures): number | null {
  return hips === null ? null : (shoulders.up - hips.up) / shoulderWidth;
}

/** How high the torso looks, of what it was at the start; null where either was not seen. */
export function torsoShare(measures: BodyMeasures, { torsoWidths }: BodyStart): number | null {
  const nowWidths = torsoOf(measures);
  return nowWidths === null || !(torsoWidths > 0) ? null : nowWidths / torsoWidths;
}

/** What one more frame adds to a mean. */
function growth(mean: number, value: number | null, frames: number): number {
  return value === null ? 0 : (value - mean) / frames;
}

function meanWith(mean: BodyPlace | null, place: BodyPlace, frames: number): BodyPlace {
  const known = mean ?? place;
  return {
    right: known.right + (place.right - known.right) / frames,
    up: known.up + (place.up - known.up) / frames,
  };
}
