import { BALL_RADIUS, FORGIVEN_MS, HIT_BOX_FACTOR } from '../limits.ts';

/** What the defender has seen so far of a ball's arrival: whether any sample in the window covered it. */
export type Arrival = Readonly<{ wasCovered: boolean }>;
export type Verdict = 'flying' | 'hit' | 'miss';

export const NOT_COVERED: Arrival = { wasCovered: false };

/** Whether a paddle reaches a ball at its own line; a little taller than it is drawn. */
export function covers(paddleAcross: number, paddleHalf: number, ballAcross: number): boolean {
  return Math.abs(paddleAcross - ballAcross) <= paddleHalf * HIT_BOX_FACTOR + BALL_RADIUS;
}

/**
 * One sample of the defender's paddle. Hit if it covers the ball in any sample within the forgiven time before or
 * after the arrival: the camera and the hand model are late, not the child.
 */
export function judgeArrival(
  arrival: Arrival,
  sample: Readonly<{ elapsedMs: number; flightMs: number; isCovered: boolean }>,
): Readonly<{ arrival: Arrival; verdict: Verdict }> {
  const { elapsedMs, flightMs, isCovered } = sample;
  const isInWindow = Math.abs(elapsedMs - flightMs) <= FORGIVEN_MS;
  const seen = arrival.wasCovered || !isInWindow || !isCovered ? arrival : { wasCovered: true };
  if (elapsedMs < flightMs) return { arrival: seen, verdict: 'flying' };
  if (seen.wasCovered) return { arrival: seen, verdict: 'hit' };
  return { arrival: seen, verdict: elapsedMs > flightMs + FORGIVEN_MS ? 'miss' : 'flying' };
}
