/** A ball drawn short of the line covers what is left this much faster once the answer is known … */
const FINISH_RATE = 3;
/** … and the flight back catches up with its true place over this long. */
const CATCH_UP_MS = 240;

/**
 * How far the ball that came back is drawn, `elapsedMs` after its entry arrived. `gapMs` of the flight before were
 * not drawn yet: they come first, as `before`; then the flight back, a little fast until it is where it truly is.
 */
export function returnPhase(
  elapsedMs: number,
  gapMs: number,
): Readonly<{ leg: 'before' | 'back'; phaseMs: number }> {
  const finishMs = gapMs / FINISH_RATE;
  if (elapsedMs < finishMs) return { leg: 'before', phaseMs: gapMs - elapsedMs * FINISH_RATE };
  const since = elapsedMs - finishMs;
  const catchUpMs = Math.max(CATCH_UP_MS, 4 * finishMs);
  const phaseMs = since < catchUpMs ? (since * (catchUpMs + finishMs)) / catchUpMs : elapsedMs;
  return { leg: 'back', phaseMs };
}
