import { clamp } from '@advay/shared/kernel/clamp';
import type { FaceMeasure, FaceMeasures } from './face-measures.ts';
import { CORRECTION_LIMITS, NEUTRAL_BOUNDS, NEUTRAL_LIMITS } from './limits.ts';

/** Plain data between two frames: the child's own face at rest. */
export type NeutralFace = Readonly<{
  /** Null until it is taken. */
  measures: FaceMeasures | null;
  /** The frames of the second that is being looked at. */
  samples: readonly FaceMeasures[];
  sinceMs: number | null;
  /** All frames looked at, calm or not. */
  frames: number;
  /** The newest face, smoothed: what the neutral one is corrected by. */
  smooth: FaceMeasures | null;
  seenMs: number | null;
}>;

export const NO_NEUTRAL: NeutralFace = {
  measures: null,
  samples: [],
  sinceMs: null,
  frames: 0,
  smooth: null,
  seenMs: null,
};

const MEASURES = Object.keys(NEUTRAL_BOUNDS) as readonly FaceMeasure[];
/** Those that tell a shape. */
const SHAPES = ['gap', 'width', 'brows', 'lids'] as const;

export function followNeutral(
  before: NeutralFace,
  face: FaceMeasures,
  timeMs: number,
): NeutralFace {
  return before.measures === null
    ? takeNeutral(before, face, timeMs)
    : correctNeutral(before, before.measures, face, timeMs);
}

/** A frame without the face: the second begins anew, what is known stays. */
export function missNeutral(before: NeutralFace): NeutralFace {
  return { ...before, samples: [], sinceMs: null, smooth: null, seenMs: null };
}

function takeNeutral(before: NeutralFace, face: FaceMeasures, timeMs: number): NeutralFace {
  if (Math.abs(face.turn) > NEUTRAL_LIMITS.mostTurn) {
    return { ...before, samples: [], sinceMs: null };
  }
  const frames = before.frames + 1;
  const isCalm = frames > NEUTRAL_LIMITS.mostFrames || isCalmWith([...before.samples, face]);
  const isLater = before.sinceMs !== null && timeMs >= before.sinceMs;
  const samples = isCalm && isLater ? [...before.samples, face] : [face];
  const sinceMs = isCalm && isLater ? (before.sinceMs ?? timeMs) : timeMs;
  const isTaken =
    timeMs - sinceMs >= NEUTRAL_LIMITS.takenMs && samples.length >= NEUTRAL_LIMITS.leastFrames;
  return isTaken
    ? { ...NO_NEUTRAL, measures: plausibleMedian(samples), frames }
    : { ...before, samples, sinceMs, frames };
}

/** Whether the newest frames look like all of them. */
function isCalmWith(samples: readonly FaceMeasures[]): boolean {
  const newest = samples.slice(-NEUTRAL_LIMITS.calmFrames);
  return SHAPES.every(
    (shape) =>
      Math.abs(meanOf(newest, shape) - meanOf(samples, shape)) <= NEUTRAL_LIMITS.calmWithin,
  );
}

function meanOf(samples: readonly FaceMeasures[], shape: FaceMeasure): number {
  return samples.reduce((sum, sample) => sum + sample[shape], 0) / samples.length;
}

const eachMeasure = (measureOf: (name: FaceMeasure) => number): FaceMeasures =>
  Object.fromEntries(MEASURES.map((name) => [name, measureOf(name)])) as FaceMeasures;

function plausibleMedian(samples: readonly FaceMeasures[]): FaceMeasures {
  return eachMeasure((name) => {
    const sorted = samples.map((sample) => sample[name]).toSorted((a, b) => a - b);
    const [least, most] = NEUTRAL_BOUNDS[name];
    return clamp(sorted[sorted.length >> 1] ?? least, least, most);
  });
}

/**
 * A mouth shut further, brows lower, cheeks thinner or eyes wider than the neutral face show that it was none: it goes
 * after them slowly. The other way would teach it every shape that is held for a while.
 */
function correctNeutral(
  before: NeutralFace,
  neutral: FaceMeasures,
  face: FaceMeasures,
  timeMs: number,
): NeutralFace {
  const passedMs = clamp(timeMs - (before.seenMs ?? timeMs), 0, CORRECTION_LIMITS.smoothMs);
  const known = before.smooth ?? face;
  const share = passedMs / CORRECTION_LIMITS.smoothMs;
  const smooth = eachMeasure((name) => known[name] + share * (face[name] - known[name]));
  const isStraight = Math.abs(face.turn) <= NEUTRAL_LIMITS.mostTurn;
  const measures = isStraight ? corrected(neutral, smooth, passedMs) : neutral;
  return { ...before, measures, smooth, seenMs: timeMs };
}

function corrected(neutral: FaceMeasures, smooth: FaceMeasures, passedMs: number): FaceMeasures {
  const { gapMs, shapeMs, widthMs, widthWithin, gapLeast, shapeLeast, lidsLeast } =
    CORRECTION_LIMITS;
  const after = (name: FaceMeasure, overMs: number, isWrong: boolean) =>
    isWrong
      ? plausible(name, neutral[name] + (passedMs / overMs) * (smooth[name] - neutral[name]))
      : neutral[name];
  const isSmaller = (name: FaceMeasure) => smooth[name] < neutral[name] * (1 - shapeLeast);
  const widthOff = Math.abs(smooth.width / neutral.width - 1);
  const isShut = smooth.gap - neutral.gap < gapLeast;
  return {
    ...neutral,
    gap: after('gap', gapMs, smooth.gap < neutral.gap - gapLeast),
    brows: after('brows', shapeMs, isSmaller('brows')),
    cheeks: after('cheeks', shapeMs, smooth.cheeks < neutral.cheeks * (1 - shapeLeast / 2)),
    lids: after('lids', shapeMs, smooth.lids > neutral.lids * (1 + lidsLeast)),
    width: after('width', widthMs, isShut && widthOff < widthWithin),
  };
}

function plausible(name: FaceMeasure, value: number): number {
  const [least, most] = NEUTRAL_BOUNDS[name];
  return clamp(value, least, most);
}
