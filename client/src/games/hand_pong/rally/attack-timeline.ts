import { FORGIVEN_MS } from '../limits.ts';

/**
 * The attacker's own time of a flight. The near half runs at true speed; the far half is eased so that the ball takes
 * `planMs` longer, which is how long the news needs: late news becomes a constant delay and never a correction.
 * A local perception filter (Sharkey, Ryan, Roberts, 1998), for one ball.
 */
export function attackPhaseMs(elapsedMs: number, flightMs: number, planMs: number): number {
  const halfMs = flightMs / 2;
  if (elapsedMs <= halfMs) return Math.max(0, elapsedMs);
  const stretchedMs = halfMs + planMs;
  const since = Math.min(stretchedMs, elapsedMs - halfMs);
  return Math.min(
    flightMs,
    halfMs + since - (planMs * since * since) / (stretchedMs * stretchedMs),
  );
}

/** The ease runs backwards beyond this; what does not fit is waited for at the line. */
export function fittingPlanMs(wantedMs: number, flightMs: number): number {
  return Math.min(Math.max(0, wantedMs), flightMs / 2);
}

/** How long the ball has hung at the line beyond what was planned: arrival, plan and the forgiven time after it. */
export function heldMs(elapsedMs: number, flightMs: number, planMs: number): number {
  return Math.max(0, elapsedMs - flightMs - planMs - FORGIVEN_MS);
}
