/** A ball drawn short of the line covers what is left this much faster once the answer is known … */
const FINISH_RATE = 3;
/** … and the flight back catches up with its true place over this long, or four times what that took … */
const CATCH_UP_MS = 240;
/** … but before the last part of the flight: who strikes at the drawn ball must strike at the true one. */
const TRUE_SHARE = 0.2;

export type ReturnPhase = Readonly<{ leg: 'before' | 'back'; phaseMs: number }>;

/**
 * How far the ball that came back is drawn, `elapsedMs` after its entry arrived. `gapMs` of the flight before were
 * not drawn yet: they come first, as `before`; then the flight back of `flightMs`, a little fast until it is where
 * it truly is.
 */
export function returnPhase(elapsedMs: number, gapMs: number, flightMs: number): ReturnPhase {
  const trueFromMs = flightMs * (1 - TRUE_SHARE);
  const finishMs = Math.min(gapMs / FINISH_RATE, trueFromMs / 2);
  if (elapsedMs < finishMs) {
    return { leg: 'before', phaseMs: gapMs * (1 - elapsedMs / finishMs) };
  }
  const since = elapsedMs - finishMs;
  const catchUpMs = Math.min(Math.max(CATCH_UP_MS, 4 * finishMs), trueFromMs - finishMs);
  const phaseMs = since < catchUpMs ? (since * (catchUpMs + finishMs)) / catchUpMs : elapsedMs;
  return { leg: 'back', phaseMs };
}
