import { mix, subtract, type Vec2 } from './vec2.ts';

/**
 * The One-Euro filter (Casiez, Roussel, Vogel, CHI 2012, doi 10.1145/2207676.2208639) for a point of the plane: a
 * low-pass whose cut-off rises with speed, so a still hand is calm and a fast hand has little lag. One cut-off for both
 * directions, from the speed along the way: a slanted stroke is as quick as a level one. What a trembling hand moves by
 * is rest and raises nothing.
 */
export type OneEuroSettings = Readonly<{
  /** Cut-off at rest: lower is calmer. */
  minCutoffHz: number;
  /** How much speed (units per second) raises the cut-off: higher lags less. */
  beta: number;
  /** Cut-off of the speed estimate itself. */
  speedCutoffHz: number;
  /** Slower than this (units per second) is rest. */
  restSpeedPerS: number;
}>;

export type OneEuroState = Readonly<{ at: Vec2; velocityPerS: Vec2; timeMs: number }>;

const STILL: Vec2 = { x: 0, y: 0 };

function smoothing(cutoffHz: number, elapsedS: number): number {
  const tauS = 1 / (2 * Math.PI * cutoffHz);
  return 1 / (1 + tauS / elapsedS);
}

/** Filters one sample; `state` is null for the first. A sample that is not newer leaves the state as it was. */
export function filterOneEuro(
  settings: OneEuroSettings,
  state: OneEuroState | null,
  sample: Vec2,
  timeMs: number,
): OneEuroState {
  if (state === null) return { at: sample, velocityPerS: STILL, timeMs };
  const elapsedS = (timeMs - state.timeMs) / 1000;
  if (elapsedS <= 0) return state;
  const { at } = state;
  const way = subtract(sample, at);
  const rawVelocity = { x: way.x / elapsedS, y: way.y / elapsedS };
  const speedShare = smoothing(settings.speedCutoffHz, elapsedS);
  const velocityPerS = mix(state.velocityPerS, rawVelocity, speedShare);
  const speed = Math.hypot(velocityPerS.x, velocityPerS.y) - settings.restSpeedPerS;
  const cutoffHz = settings.minCutoffHz + settings.beta * Math.max(0, speed);
  return { at: mix(at, sample, smoothing(cutoffHz, elapsedS)), velocityPerS, timeMs };
}
