import { distance, type Vec2 } from '@advay/shared/kernel/vec2';
import { quietTurn, type Turn } from '../../../game-runtime/round-frame/turn.ts';
import { PICK_UP_HOLD_MS, START_HOLD_MS } from '../limits.ts';
import { holdRadius } from '../road/corridor.ts';
import { isDot, pointAt } from '../road/stroke-road.ts';
import { pointCue } from './cues.ts';
import { finishStroke } from './finish-stroke.ts';
import { advanceHold, NO_HOLD } from './hold.ts';
import { currentStroke, type LetterTraceState } from './state.ts';

/** One step of waiting: on the star, or on the road for the finger to come back. Confirming spares the hold. */
export function awaitFinger(
  state: LetterTraceState,
  finger: Vec2 | null,
  { hasConfirmed, dtMs }: Readonly<{ hasConfirmed: boolean; dtMs: number }>,
): Turn<LetterTraceState> {
  const stroke = currentStroke(state);
  const isNear =
    finger !== null && distance(finger, pointAt(stroke, state.along)) <= holdRadius(state.config);
  const hold = advanceHold(state.hold, isNear, dtMs);
  const needMs = holdNeededMs(state);
  if (!isNear || (hold.heldMs < needMs && !hasConfirmed)) {
    const touched = isNear && state.hold.heldMs === 0;
    return {
      state: { ...state, hold },
      events: touched ? [pointCue(state, 'touch')] : [],
    };
  }
  const driving: LetterTraceState = {
    ...state,
    phase: 'driving',
    phaseMs: 0,
    hold: NO_HOLD,
    awayMs: 0,
    offRoadMs: 0,
  };
  if (state.phase === 'waiting') return quietTurn(driving);
  if (isDot(stroke)) return finishStroke(driving);
  return {
    state: driving,
    events: [{ kind: 'progress' }, pointCue(driving, 'start')],
  };
}

/** How long the present hold has to last. */
export function holdNeededMs(state: LetterTraceState): number {
  return state.phase === 'waiting' ? PICK_UP_HOLD_MS : START_HOLD_MS;
}
