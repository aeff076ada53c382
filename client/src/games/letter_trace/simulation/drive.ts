import type { Vec2 } from '@advay/shared/kernel/vec2';
import type { GameEvent } from '../../../game-runtime/contract.ts';
import { quietTurn, type Turn } from '../../../game-runtime/round-frame/turn.ts';
import {
  AWAY_GRACE_MS,
  END_SLACK,
  FOLLOW_SHARE,
  LEAVE_AFTER_MS,
  LOST_BY_LEAVING,
  PROGRESS_LENGTH,
  STRETCH_LENGTH,
  TOP_SPEED,
} from '../limits.ts';
import { corridorHalf } from '../road/corridor.ts';
import { pointCue } from './cues.ts';
import { finishStroke } from './finish-stroke.ts';
import { NO_HOLD } from './hold.ts';
import { seeFinger } from './see-finger.ts';
import { currentStroke, type LetterTraceState } from './state.ts';

/**
 * One step of the character following the finger (road units), or standing still without one.
 * Attempts, as the session counts them: each stretch driven without leaving the road is a hit, each leaving
 * (off the road or clearly back) is a miss, and so is a stroke that has to be driven once more.
 */
export function drive(
  state: LetterTraceState,
  finger: Vec2 | null,
  dtMs: number,
): Turn<LetterTraceState> {
  if (finger === null) {
    const awayMs = state.awayMs + dtMs;
    return quietTurn(awayMs > AWAY_GRACE_MS ? standStill(state) : { ...state, awayMs });
  }
  const place = seeFinger(currentStroke(state), state.along, finger, corridorHalf(state.config));
  if (place.kind === 'on-road') {
    return goOn({ ...state, awayMs: 0, offRoadMs: 0 }, place.ahead, dtMs);
  }
  // A finger that was away and came back elsewhere did nothing wrong: the character just waits for it.
  if (state.awayMs > 0) return quietTurn(standStill(state));
  if (place.kind === 'edge') return quietTurn({ ...state, offRoadMs: 0 });
  const offRoadMs = state.offRoadMs + dtMs;
  if (offRoadMs < LEAVE_AFTER_MS) return quietTurn({ ...state, offRoadMs });
  return leaveRoad(state, place.kind === 'going-back');
}

function goOn(state: LetterTraceState, ahead: number, dtMs: number): Turn<LetterTraceState> {
  const stroke = currentStroke(state);
  const advance = Math.min((ahead - state.along) * FOLLOW_SHARE, (TOP_SPEED * dtMs) / 1000);
  const along = state.along + advance;
  const unclean = Math.min(advance, state.toLose);
  const moved = {
    ...state,
    along,
    toLose: state.toLose - unclean,
    lost: state.lost + unclean,
  };
  if (stroke.length - along <= END_SLACK) return finishStroke(moved);
  if (along - state.toldAlong < PROGRESS_LENGTH) return quietTurn(moved);

  const events: GameEvent[] = [{ kind: 'progress' }];
  const stretches = Math.max(1, Math.round(stroke.length / STRETCH_LENGTH));
  const stretchOf = (place: number) => Math.floor((place / stroke.length) * stretches);
  let { isCleanStretch } = state;
  if (stretchOf(along) > stretchOf(state.toldAlong)) {
    if (isCleanStretch) events.push({ kind: 'attempt', isHit: true });
    isCleanStretch = true;
    events.push(pointCue(moved, 'tick'));
  }
  return { state: { ...moved, toldAlong: along, isCleanStretch }, events };
}

function standStill(state: LetterTraceState): LetterTraceState {
  return { ...state, phase: 'waiting', phaseMs: 0, hold: NO_HOLD, awayMs: 0, offRoadMs: 0 };
}

/** One miss per leaving: until the finger has come back to the character there is nothing more to leave. */
function leaveRoad(state: LetterTraceState, isReversal: boolean): Turn<LetterTraceState> {
  const { leavings, reversals, restarts } = state.struggles;
  const left: LetterTraceState = {
    ...standStill(state),
    toLose: LOST_BY_LEAVING[state.config.ageBand],
    isCleanStretch: false,
    struggles: {
      leavings: leavings + 1,
      reversals: reversals + (isReversal ? 1 : 0),
      restarts,
    },
  };
  return {
    state: left,
    events: [{ kind: 'attempt', isHit: false }, pointCue(left, 'off-road')],
  };
}
