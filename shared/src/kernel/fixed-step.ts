/** Length of one simulation step. */
export const STEP_MS = 1000 / 60;

/** More steps than this in one frame means the tab slept: drop the rest, never fast-forward a child's game. */
export const MAX_STEPS_PER_FRAME = 5;

export type FixedStep = Readonly<{ restMs: number }>;

/**
 * Turns a frame's elapsed time into whole steps.
 * `alpha` in [0, 1) says how far the picture stands between the last two states.
 */
export function advanceFixedStep(
  clock: FixedStep,
  elapsedMs: number,
): { clock: FixedStep; steps: number; alpha: number } {
  const total = clock.restMs + Math.max(0, elapsedMs);
  // The slack keeps 16.6999 ms frames from stuttering between 0 and 2 steps.
  const wanted = Math.floor(total / STEP_MS + 1e-6);
  const steps = Math.min(wanted, MAX_STEPS_PER_FRAME);
  const restMs = wanted > MAX_STEPS_PER_FRAME ? 0 : Math.max(0, total - steps * STEP_MS);
  return { clock: { restMs }, steps, alpha: Math.min(restMs / STEP_MS, 0.999) };
}
