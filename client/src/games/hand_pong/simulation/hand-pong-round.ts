import type { LineOf } from '@advay/shared/words/areas';
import type { GameEvent, StepResult } from '../../../game-runtime/contract.ts';
import type { RoundRules } from '../../../game-runtime/round-frame/framed.ts';
import { allPointers } from '../../../input/seat-input.ts';
import {
  CHEER_MS,
  ENDING_MS,
  HAND_HOLD_MS,
  MET_SHARE,
  ROUND_MS,
  SPEED_SHIFT,
  stepRules,
} from '../limits.ts';
import type { StrikeRules } from '../rally/aim-strike.ts';
import { advanceCourtRally } from '../rally/court-rally.ts';
import { moveBear } from './bear.ts';
import type { HandPongState } from './hand-pong-state.ts';
import { hearEntry, hearWalls } from './hear-entry.ts';
import { isFarTaken, takeSeats } from './take-seats.ts';

const say = (line: LineOf<'hand_pong'>): GameEvent => ({ kind: 'say', line });

export const HAND_PONG_ROUND: RoundRules<HandPongState> = {
  longestMs: ROUND_MS,
  endingMs: ENDING_MS,
  open: () => [{ kind: 'cue', cue: 'start' }, say('begin')],
  turn(state, input, dtMs) {
    const seated = { ...passTime(state, dtMs), ...takeSeats(state, allPointers(input), dtMs) };
    // With no hand in play the ball hangs where it is and waits.
    const isWaited = seated.near.awayMs > HAND_HOLD_MS;
    return isWaited ? { state: seated, events: [] } : playRally(seated, dtMs);
  },
  hint: () => say('hint'),
  share: ({ met, step }) => met / Math.ceil(stepRules(step).goalHits * MET_SHARE),
  isOver: ({ hits, step, ageMs }) => hits >= stepRules(step).goalHits || ageMs >= ROUND_MS,
  end: (state, isFull) => ({
    state: { ...state, cheer: { kind: 'star', from: 'far', ageMs: 0 } },
    events: [say(isFull ? 'end-all' : 'end-some')],
  }),
  celebrate: passTime,
};

function passTime(state: HandPongState, dtMs: number): HandPongState {
  const { last, cheer } = state;
  const cheerMs = (cheer?.ageMs ?? 0) + dtMs;
  return {
    ...state,
    last: last === null ? null : { ...last, ageMs: last.ageMs + dtMs },
    cheer: cheer === null || cheerMs >= CHEER_MS ? null : { ...cheer, ageMs: cheerMs },
  };
}

function followWay({ way, near }: HandPongState): HandPongState['way'] {
  return { from: way.from, most: Math.max(way.most, Math.abs(near.across - way.from)) };
}

/** How balls are struck now: at the child's own pace, by either side. */
function strikesNow({ step, ageBand, pace }: HandPongState): StrikeRules {
  const { speed, steepest, mostSpin } = stepRules(step);
  return { speed: speed + SPEED_SHIFT[ageBand] + pace, steepest, mostSpin };
}

function playRally(state: HandPongState, dtMs: number): StepResult<HandPongState> {
  const { rally, paddleHalf: half } = state;
  const bear = moveBear(state.bear, { rally, side: 1, half, dtMs }, state.rng);
  const farAcross = isFarTaken(state) ? state.far.across : bear.bear.across;
  const strikes = strikesNow(state);
  const played = advanceCourtRally(rally, {
    dtMs,
    paddles: [
      { across: state.near.across, half },
      { across: farAcross, half },
    ],
    rulesOf: () => strikes,
    seed: state.seed,
  });
  const moved: HandPongState = {
    ...state,
    rng: bear.rng,
    bear: { ...bear.bear, across: farAcross },
    rally: played.rally,
    way: followWay(state),
  };
  if (played.entry === null) return { state: moved, events: hearWalls(rally, played.rally, state) };
  return hearEntry(moved, rally, played.entry);
}
