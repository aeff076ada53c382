import type { ViewPoint } from '../../../view-space.ts';
import { HAND_LANDMARK } from '../landmarks.ts';
import type { HandMeasures } from './hand-measures.ts';
import { WAVE_LIMITS } from './limits.ts';

type Tip = Readonly<{ across: number; down: number }>;

/** Plain data between two frames: the swing that is going on, and the turns before it. */
export type Waving = Readonly<{
  /** The farthest place of the swing, in palms, and which way it goes: 1 to the child's right. */
  farthest: Tip | null;
  goes: 1 | -1;
  /** When the hand last turned. */
  turnedMs: number | null;
  turns: number;
  /** Share of the newest frames in which the fingers were out. */
  open: number;
}>;

export const NOT_WAVING: Waving = { farthest: null, goes: 1, turnedMs: null, turns: 0, open: 0 };

/** An open hand to and fro: its fingertips, as a child may wave from the wrist. */
export function followWave(
  before: Waving,
  landmarks: readonly ViewPoint[],
  measures: HandMeasures | null,
  palmHeights: number,
  frameAspect: number,
  timeMs: number,
): Waving {
  const open = before.open + WAVE_LIMITS.openShare * (opennessOf(measures) - before.open);
  const point = landmarks[HAND_LANDMARK.middleTip];
  if (point === undefined) return NOT_WAVING;
  const tip = {
    across: (point.xNorm * frameAspect) / palmHeights,
    down: point.yNorm / palmHeights,
  };
  return forgetOldTurns(swing({ ...before, open }, tip, timeMs), timeMs);
}

/** How much of a wave there is, 0..1. */
export function waveValue({ turns, open }: Waving): number {
  return open >= WAVE_LIMITS.leastOpenShare ? Math.min(1, turns / WAVE_LIMITS.turns) : 0;
}

function swing(before: Waving, tip: Tip, timeMs: number): Waving {
  const { farthest, goes } = before;
  if (farthest === null || (tip.across - farthest.across) * goes >= 0) {
    return { ...before, farthest: tip };
  }
  const backPalms = Math.abs(tip.across - farthest.across);
  if (backPalms < WAVE_LIMITS.swingPalms) return before;
  const isFlat = Math.abs(tip.down - farthest.down) <= WAVE_LIMITS.mostUprightShare * backPalms;
  return {
    ...before,
    farthest: tip,
    goes: goes === 1 ? -1 : 1,
    turnedMs: timeMs,
    turns: isFlat ? before.turns + 1 : 0,
  };
}

function forgetOldTurns(waving: Waving, timeMs: number): Waving {
  const { turnedMs } = waving;
  const isOver = turnedMs !== null && timeMs - turnedMs > WAVE_LIMITS.swingMostMs;
  return isOver ? { ...waving, turnedMs: null, turns: 0 } : waving;
}

function opennessOf(measures: HandMeasures | null): number {
  if (measures === null) return 0;
  const { index, middle, ring, little } = measures.out;
  return Math.min(index, middle, ring, little) > 0 ? 1 : 0;
}
