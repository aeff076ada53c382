/**
 * The One-Euro filter (Casiez, Roussel, Vogel, CHI 2012, doi 10.1145/2207676.2208639):
 * a low-pass whose cut-off rises with speed, so a still hand is calm and a fast hand has little lag.
 */
export type OneEuroSettings = Readonly<{
  /** Cut-off at rest: lower is calmer. */
  minCutoffHz: number;
  /** How much speed (units per second) raises the cut-off: higher lags less. */
  beta: number;
  /** Cut-off of the speed estimate itself. */
  speedCutoffHz: number;
}>;

export type OneEuroState = Readonly<{ value: number; speedPerS: number; timeMs: number }>;

function smoothing(cutoffHz: number, elapsedS: number): number {
  const tauS = 1 / (2 * Math.PI * cutoffHz);
  return 1 / (1 + tauS / elapsedS);
}

/** Filters one sample; `state` is null for the first. A sample that is not newer leaves the state as it was. */
export function filterOneEuro(
  settings: OneEuroSettings,
  state: OneEuroState | null,
  value: number,
  timeMs: number,
): OneEuroState {
  if (state === null) return { value, speedPerS: 0, timeMs };
  const elapsedS = (timeMs - state.timeMs) / 1000;
  if (elapsedS <= 0) return state;
  const rawSpeed = (value - state.value) / elapsedS;
  const speedShare = smoothing(settings.speedCutoffHz, elapsedS);
  const speedPerS = state.speedPerS + speedShare * (rawSpeed - state.speedPerS);
  const share = smoothing(settings.minCutoffHz + settings.beta * Math.abs(speedPerS), elapsedS);
  return { value: state.value + share * (value - state.value), speedPerS, timeMs };
}
