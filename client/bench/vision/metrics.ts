import { percentile } from '../../src/vision/meter.ts';
import {
  alignToTruth,
  jitter,
  medianErrorAt,
  placeInScript,
  type TimedPoint,
} from './align-to-truth.ts';
import { HAND_SCRIPT, REST_END_MS } from './hand-script.ts';
import type { PageResult, TipSample } from './page-result.ts';

export type Metric = Readonly<{
  metric: string;
  ours: number;
  baseline: number | null;
  ratio: number | null;
  unit: string;
}>;

const PATH = HAND_SCRIPT.hands.right ?? [];
const FRAME_ASPECT = HAND_SCRIPT.widthPx / HAND_SCRIPT.heightPx;
/** A filter needs a moment to come to rest after the hand did. */
const SETTLE_MS = 800;
/** Kept clear of the first movement, in case the file camera fell a few frames behind. */
const BEFORE_MOVE_MS = 400;

/** What every sense is measured by. */
export function senseMetricsOf(ours: PageResult, baseline: PageResult): readonly Metric[] {
  return [
    compare('frameP95Ms', 'ms', ours, baseline, ({ frameGapsMs }) => p(frameGapsMs, 0.95)),
    compare('frameMaxMs', 'ms', ours, baseline, ({ frameGapsMs }) => p(frameGapsMs, 1)),
    compare('trackedFps', '1/s', ours, baseline, trackedFps),
    compare('inferenceP50Ms', 'ms', ours, baseline, ({ inferenceMs }) => p(inferenceMs, 0.5)),
    compare('inferenceP95Ms', 'ms', ours, baseline, ({ inferenceMs }) => p(inferenceMs, 0.95)),
  ];
}

/** The same, and the fingertip against its truth. */
export function handMetricsOf(ours: PageResult, baseline: PageResult): readonly Metric[] {
  return [
    ...senseMetricsOf(ours, baseline),
    compare('fingertipErrorMedianPct', '% of width', ours, baseline, fingertipErrorPct),
    compare('takenToKnownP50Ms', 'ms', ours, baseline, takenToKnownMs),
    alone('restJitterRatio', 'filtered/raw', restJitterRatio(ours)),
    alone('filterLagMs', 'ms', filterLagMs(ours)),
    alone('pumpLagMs', 'ms', pumpLagMs(ours)),
    alone('addedLagMs', 'ms', filterLagMs(ours) + pumpLagMs(ours)),
  ];
}

/** A game for two hands before which one is shown, beside a game for one: looking for the other costs little. */
export function twoHandMetricsOf(forTwo: PageResult, forOne: PageResult): readonly Metric[] {
  return [compare('trackedFpsOfTwoHandGame', '1/s', forTwo, forOne, trackedFps)];
}

/** The raw fingertip is never this far off: the file camera fell behind its own clock. */
const ALIGNED_MOST_PCT = 0.4;

/** Whether the camera kept its time; on a busy machine it does not, and the fingertip's figures mean nothing. */
export function hasKeptTime({ tips }: PageResult): boolean {
  return 100 * alignToTruth(tips.map(raw), PATH, FRAME_ASPECT).medianError <= ALIGNED_MOST_PCT;
}

function p(values: readonly number[], share: number): number {
  const value = percentile(values, share);
  if (value === null) throw new Error('Nothing was measured');
  return value;
}

function trackedFps({ seenFrames, measuredMs }: PageResult): number {
  return (seenFrames * 1000) / measuredMs;
}

const raw = ({ takenAtMs, raw: point }: TipSample): TimedPoint => ({ atMs: takenAtMs, point });
const filtered = (tip: TipSample): TimedPoint => ({ atMs: tip.takenAtMs, point: tip.filtered });

/** What the game is given, each frame against the truth of the moment it was taken: the filter's lag counts. */
function fingertipErrorPct({ tips }: PageResult): number {
  const { offsetMs } = alignToTruth(tips.map(raw), PATH, FRAME_ASPECT);
  return 100 * medianErrorAt(tips.map(filtered), PATH, FRAME_ASPECT, offsetMs);
}

/** How much later than the raw fingertip the filtered one passes through the same places. */
function filterLagMs({ tips }: PageResult): number {
  const rawMs = alignToTruth(tips.map(raw), PATH, FRAME_ASPECT).offsetMs;
  return rawMs - alignToTruth(tips.map(filtered), PATH, FRAME_ASPECT).offsetMs;
}

function takenToKnownMs({ tips }: PageResult): number {
  return p(
    tips.map((tip) => tip.knownAtMs - tip.takenAtMs),
    0.5,
  );
}

/** From the camera to the result without the inference itself: waiting and handing over. */
function pumpLagMs({ tips }: PageResult): number {
  return p(
    tips.map((tip) => tip.knownAtMs - tip.takenAtMs - tip.inferenceMs),
    0.5,
  );
}

function restJitterRatio({ tips }: PageResult): number {
  const { offsetMs } = alignToTruth(tips.map(raw), PATH, FRAME_ASPECT);
  const stays = staysOf(tips, offsetMs);
  const of = (point: (tip: TipSample) => TipSample['raw']) =>
    jitter(
      stays.map((stay) => stay.map(point)),
      FRAME_ASPECT,
    );
  return of((tip) => tip.filtered) / of((tip) => tip.raw);
}

/** The samples of each time at which the hand rested, once the filter had come to rest as well. */
function staysOf(tips: readonly TipSample[], offsetMs: number): readonly (readonly TipSample[])[] {
  const firstMs = (tips[0]?.takenAtMs ?? 0) + SETTLE_MS;
  const stays: TipSample[][] = [];
  let wasResting = false;
  for (const tip of tips) {
    const placeMs = placeInScript(PATH, tip.takenAtMs + offsetMs);
    const isResting =
      tip.takenAtMs >= firstMs && placeMs > SETTLE_MS && placeMs < REST_END_MS - BEFORE_MOVE_MS;
    if (isResting && !wasResting) stays.push([]);
    if (isResting) stays.at(-1)?.push(tip);
    wasResting = isResting;
  }
  return stays;
}

function compare(
  metric: string,
  unit: string,
  ours: PageResult,
  baseline: PageResult,
  value: (result: PageResult) => number,
): Metric {
  const [a, b] = [value(ours), value(baseline)];
  return { metric, ours: round(a), baseline: round(b), ratio: round(a / b), unit };
}

function alone(metric: string, unit: string, value: number): Metric {
  return { metric, ours: round(value), baseline: null, ratio: null, unit };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
