import { percentile } from '../../src/vision/meter.ts';
import { type HandPath, handAt, mirrorPoint, pathEndMs } from '../../synthetic-child/hand-path.ts';

type Point = Readonly<{ xNorm: number; yNorm: number }>;
export type TimedPoint = Readonly<{ atMs: number; point: Point }>;

export type Alignment = Readonly<{
  /** Add to a sample's time to find its place in the script. */
  offsetMs: number;
  /** Median distance to the true fingertip, in frame widths. */
  medianError: number;
}>;

const COARSE_MS = 50;
const FINE_MS = 1;

/**
 * The place of samples in a looping script: nobody tells when the browser began to play the file, but only one offset
 * brings a path that never repeats itself near its truth.
 */
export function alignToTruth(
  samples: readonly TimedPoint[],
  path: HandPath,
  frameAspect: number,
): Alignment {
  const durationMs = pathEndMs(path);
  const coarse = bestOffset(samples, path, frameAspect, 0, durationMs, COARSE_MS);
  return bestOffset(
    samples,
    path,
    frameAspect,
    coarse.offsetMs - COARSE_MS,
    coarse.offsetMs + COARSE_MS,
    FINE_MS,
  );
}

function bestOffset(
  samples: readonly TimedPoint[],
  path: HandPath,
  frameAspect: number,
  fromMs: number,
  toMs: number,
  stepMs: number,
): Alignment {
  let best: Alignment = { offsetMs: fromMs, medianError: Infinity };
  for (let offsetMs = fromMs; offsetMs <= toMs; offsetMs += stepMs) {
    const medianError = medianErrorAt(samples, path, frameAspect, offsetMs);
    if (medianError < best.medianError) best = { offsetMs, medianError };
  }
  return best;
}

/** In frame widths. */
export function medianErrorAt(
  samples: readonly TimedPoint[],
  path: HandPath,
  frameAspect: number,
  offsetMs: number,
): number {
  const errors = samples.map(({ atMs, point }) =>
    distance(point, truthAt(path, atMs + offsetMs), frameAspect),
  );
  return percentile(errors, 0.5) ?? Infinity;
}

/** The true fingertip in the mirrored view. */
function truthAt(path: HandPath, scriptMs: number): Point {
  return mirrorPoint(handAt(path, placeInScript(path, scriptMs)));
}

export function placeInScript(path: HandPath, scriptMs: number): number {
  const durationMs = pathEndMs(path);
  return ((scriptMs % durationMs) + durationMs) % durationMs;
}

/** In frame widths. */
function distance(a: Point, b: Point, frameAspect: number): number {
  return Math.hypot(a.xNorm - b.xNorm, (a.yNorm - b.yNorm) / frameAspect);
}

/** Samples on either side that say where a resting point is just now. */
const SURROUNDING_SAMPLES = 15;

/**
 * Root mean square distance of a resting point from its mean over the surrounding second, in frame widths: the second
 * takes out the slow sway that the scripted hand, like any hand, really makes. Each stay is judged by itself: between
 * two of them the hand was elsewhere.
 */
export function jitter(stays: readonly (readonly Point[])[], frameAspect: number): number {
  const squares = stays.flatMap((points) =>
    points.map((point, place) => {
      const around = points.slice(
        Math.max(0, place - SURROUNDING_SAMPLES),
        place + SURROUNDING_SAMPLES + 1,
      );
      return distance(point, middleOf(around), frameAspect) ** 2;
    }),
  );
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
}

function middleOf(points: readonly Point[]): Point {
  const mean = (value: (point: Point) => number) =>
    points.reduce((sum, point) => sum + value(point), 0) / points.length;
  return { xNorm: mean((point) => point.xNorm), yNorm: mean((point) => point.yNorm) };
}
