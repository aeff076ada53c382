import { clamp } from '@advay/shared/kernel/clamp';
import { type ReachBox, WHOLE_FIELD } from '../../../game-runtime/contract.ts';

const BINS = 40;
/** Pointers are sampled ten times a second, a popped bubble counts as two seconds of being there. */
const SAMPLE_EVERY_MS = 100;
const POP_WEIGHT = 20;
/** The box leaves out this share at each end: a stray point is not a reach. */
const TRIM = 0.05;
/** A touch is an arm's end, not its limit. */
const MARGIN = 0.06;
const MIN_POPS = 6;
const MIN_SIDE_SHARE = 0.65;

/** Where the hands were, as two histograms, and which hand popped. Plain JSON. */
export type ReachMeasure = Readonly<{
  xs: readonly number[];
  ys: readonly number[];
  sinceSampleMs: number;
  pops: number;
  leftPops: number;
  rightPops: number;
}>;

export function createReachMeasure(): ReachMeasure {
  const empty = Array<number>(BINS).fill(0);
  return { xs: empty, ys: empty, sinceSampleMs: 0, pops: 0, leftPops: 0, rightPops: 0 };
}

function put(bins: readonly number[], value: number, weight: number): readonly number[] {
  const bin = clamp(Math.floor(value * BINS), 0, BINS - 1);
  return bins.map((count, index) => (index === bin ? count + weight : count));
}

type Point = Readonly<{ xNorm: number; yNorm: number }>;

export function measurePointers(
  measure: ReachMeasure,
  pointers: readonly Point[],
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

export function measurePop(
  measure: ReachMeasure,
  { xNorm, yNorm }: Point,
  side: 'left' | 'right' | null,
): ReachMeasure {
  return {
    ...measure,
    xs: put(measure.xs, xNorm, POP_WEIGHT),
    ys: put(measure.ys, yNorm, POP_WEIGHT),
    pops: measure.pops + 1,
    leftPops: measure.leftPops + (side === 'left' ? 1 : 0),
    rightPops: measure.rightPops + (side === 'right' ? 1 : 0),
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
 * The box the child reaches with ease and its playing hand, or null when too little was popped to say.
 * Bubbles come up inside the known reach, so having played in a smaller part proves nothing by itself: an edge
 * moves in only as far as bubbles were missed, and moves out at once.
 */
export function concludeReach(
  measure: ReachMeasure,
  known: ReachBox,
  missedShare: number,
  knownSide: 'left' | 'right' | null,
): { reach: ReachBox; handSide: 'left' | 'right' | null } | null {
  if (measure.pops < MIN_POPS) return null;
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

function concludeSide({ leftPops, rightPops }: ReachMeasure): 'left' | 'right' | null {
  const seen = leftPops + rightPops;
  if (seen < MIN_POPS) return null;
  if (leftPops / seen >= MIN_SIDE_SHARE) return 'left';
  return rightPops / seen >= MIN_SIDE_SHARE ? 'right' : null;
}
