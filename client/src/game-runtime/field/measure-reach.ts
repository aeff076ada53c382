import { clamp } from '@advay/shared/kernel/clamp';
import { type ReachBox, WHOLE_FIELD } from '../contract.ts';
import type { FieldPoint } from './spans.ts';

const BINS = 40;
/** Pointers are sampled ten times a second, a touched thing counts as two seconds of being there. */
const SAMPLE_EVERY_MS = 100;
const TOUCH_WEIGHT = 20;
/** The box leaves out this share at each end: a stray point is not a reach. */
const TRIM = 0.05;
/** A touch is an arm's end, not its limit. */
const MARGIN = 0.06;
const MIN_TOUCHES = 6;
const MIN_SIDE_SHARE = 0.65;

/** Where the hands were, as two histograms, and which hand touched things. Plain JSON. */
export type ReachMeasure = Readonly<{
  xs: readonly number[];
  ys: readonly number[];
  sinceSampleMs: number;
  touches: number;
  leftTouches: number;
  rightTouches: number;
}>;

export function createReachMeasure(): ReachMeasure {
  const empty = Array<number>(BINS).fill(0);
  return { xs: empty, ys: empty, sinceSampleMs: 0, touches: 0, leftTouches: 0, rightTouches: 0 };
}

function put(bins: readonly number[], value: number, weight: number): readonly number[] {
  const bin = clamp(Math.floor(value * BINS), 0, BINS - 1);
  return bins.map((count, index) => (index === bin ? count + weight : count));
}

export function measurePointers(
  measure: ReachMeasure,
  pointers: readonly FieldPoint[],
  dtMs: number,
): ReachMeasure {
  const sinceSampleMs = measure.sinceSampleMs + dtMs;
  if (sinceSampleMs < SAMPLE_EVERY_MS) return { ...measure, sinceSampleMs };
  let { xs, ys } = measure;
  for (const { xNorm, yNorm } of pointers) {
    xs = put(xs, xNorm, 1);
    ys = put(ys, yNorm, 1);
  }
  return { ...measure, xs, ys, sinceSampleMs: 0 };
}

export function measureTouch(
  measure: ReachMeasure,
  { xNorm, yNorm }: FieldPoint,
  side: 'left' | 'right' | null,
): ReachMeasure {
  return {
    ...measure,
    xs: put(measure.xs, xNorm, TOUCH_WEIGHT),
    ys: put(measure.ys, yNorm, TOUCH_WEIGHT),
    touches: measure.touches + 1,
    leftTouches: measure.leftTouches + (side === 'left' ? 1 : 0),
    rightTouches: measure.rightTouches + (side === 'right' ? 1 : 0),
  };
}

/** The value below which `share` of the histogram lies, 0..1, evenly spread inside its bin. */
function percentile(bins: readonly number[], share: number): number {
  const wanted = bins.reduce((sum, count) => sum + count, 0) * share;
  let below = 0;
  for (const [bin, count] of bins.entries()) {
    if (count > 0 && below + count >= wanted) return (bin + (wanted - below) / count) / BINS;
    below += count;
  }
  return 1;
}

/**
 * The box the child reaches with ease and its playing hand, or null when too little was touched to say.
 * Things come up inside the known reach, so having played in a smaller part proves nothing by itself: an edge
 * moves in only as far as some were missed, and moves out at once.
 */
export function concludeReach(
  measure: ReachMeasure,
  known: ReachBox,
  missedShare: number,
  knownSide: 'left' | 'right' | null,
): { reach: ReachBox; handSide: 'left' | 'right' | null } | null {
  if (measure.touches < MIN_TOUCHES) return null;
  const isFirst = Object.entries(WHOLE_FIELD).every(
    ([edge, value]) => known[edge as keyof ReachBox] === value,
  );
  const inwards = isFirst ? 1 : missedShare;
  const low = (bins: readonly number[], was: number) => {
    const seen = clamp(percentile(bins, TRIM) - MARGIN, 0, 1);
    return seen < was ? seen : was + (seen - was) * inwards;
  };
  const high = (bins: readonly number[], was: number) => {
    const seen = clamp(percentile(bins, 1 - TRIM) + MARGIN, 0, 1);
    return seen > was ? seen : was + (seen - was) * inwards;
  };
  return {
    reach: {
      left: low(measure.xs, known.left),
      top: low(measure.ys, known.top),
      right: high(measure.xs, known.right),
      bottom: high(measure.ys, known.bottom),
    },
    handSide: concludeSide(measure) ?? knownSide,
  };
}

function concludeSide({ leftTouches, rightTouches }: ReachMeasure): 'left' | 'right' | null {
  const seen = leftTouches + rightTouches;
  if (seen < MIN_TOUCHES) return null;
  if (leftTouches / seen >= MIN_SIDE_SHARE) return 'left';
  return rightTouches / seen >= MIN_SIDE_SHARE ? 'right' : null;
}
