import { clamp } from '@advay/shared/kernel/clamp';
import type { GameEvent, Outcome, StepResult } from '../../../game-runtime/contract.ts';
import { advanceHelp } from '../../../game-runtime/help-ladder.ts';
import type { PlayerInput } from '../../../input/player-input.ts';
import { allPointers } from '../../../input/seat-input.ts';
import type { Line } from '../copy.ts';
import { CHEER_MS, ENDING_MS, HAND_HOLD_MS, ROUND_MS, SPEED_SHIFT, stepRules } from '../limits.ts';
import type { StrikeRules } from '../rally/aim-strike.ts';
import { stepCourtRally } from '../rally/court-rally.ts';
import { moveFriend } from './friend.ts';
import type { HandPongState } from './hand-pong-state.ts';
import { hearEntry, hearWalls } from './hear-entry.ts';
import { isFarTaken, takeSeats } from './take-seats.ts';

type Step = StepResult<HandPongState>;

const say = (line: Line): GameEvent => ({ kind: 'say', line });

export function stepHandPong(state: HandPongState, input: PlayerInput, dtMs: number): Step {
  if (input.tracking === 'lost' || state.endingMs === 0) return { state, events: [] };
  if (state.endingMs !== null)
    return { state: passEnding(state, state.endingMs, dtMs), events: [] };
  const seated = { ...passTime(state, dtMs), ...takeSeats(state, allPointers(input), dtMs) };
  const opening = state.ageMs === 0 ? openRound() : [];
  // With no hand in play the ball hangs where it is and waits.
  const isWaited = seated.near.awayMs > HAND_HOLD_MS;
  const played = isWaited ? { state: seated, events: [] } : playRally(seated, dtMs);
  const hasProgressed = played.events.some(({ kind }) => kind === 'progress');
  const help = advanceHelp(state.help, { hasProgressed, dtMs });
  const next = { ...played.state, help: help.ladder };
  const events = [...opening, ...played.events, ...help.events];
  if (help.changed && help.level > 0) events.push({ kind: 'cue', cue: 'help' });
  if (help.changed && help.level >= 2) events.push(say('hint'));
  const isOver = next.hits >= stepRules(next.step).goalHits || next.ageMs >= ROUND_MS;
  return isOver ? beginEnding(next, events) : { state: next, events };
}

export function handPongOutcome(state: HandPongState): Outcome | null {
  if (state.endingMs !== 0) return null;
  return { share: clamp(state.hits / stepRules(state.step).goalHits, 0, 1) };
}

function openRound(): GameEvent[] {
  return [{ kind: 'cue', cue: 'start' }, say('begin')];
}

function passTime(state: HandPongState, dtMs: number): HandPongState {
  const { last, cheer } = state;
  const cheerMs = (cheer?.ageMs ?? 0) + dtMs;
  return {
    ...state,
    ageMs: state.ageMs + dtMs,
    last: last === null ? null : { ...last, ageMs: last.ageMs + dtMs },
    cheer: cheer === null || cheerMs >= CHEER_MS ? null : { ...cheer, ageMs: cheerMs },
  };
}

/** How balls are struck now: at the child's own pace, by either side. */
function rulesNow({ step, ageBand, pace }: HandPongState): StrikeRules {
  const { speed, steepest, mostSpin } = stepRules(step);
  return { speed: speed + SPEED_SHIFT[ageBand] + pace, steepest, mostSpin };
}

function playRally(state: HandPongState, dtMs: number): Step {
  const { rally, paddleHalf: half } = state;
  const friend = moveFriend(state.friend, { rally, side: 1, half, dtMs }, state.rng);
  const farAcross = isFarTaken(state) ? state.far.across : friend.friend.across;
  const rules = rulesNow(state);
  const stepped = stepCourtRally(rally, {
    dtMs,
    paddles: [
      { across: state.near.across, half },
      { across: farAcross, half },
    ],
    rulesOf: () => rules,
    seed: state.seed,
  });
  const moved: HandPongState = {
    ...state,
    rng: friend.rng,
    friend: isFarTaken(state) ? { ...friend.friend, across: farAcross } : friend.friend,
    rally: stepped.rally,
  };
  if (stepped.entry === null)
    return { state: moved, events: hearWalls(rally, stepped.rally, state) };
  return hearEntry(moved, rally, stepped.entry);
}

function beginEnding(state: HandPongState, events: GameEvent[]): Step {
  const isFull = state.hits >= stepRules(state.step).goalHits;
  const cheer = { kind: 'star', from: 'far', ageMs: 0 } as const;
  return {
    state: { ...state, cheer, endingMs: ENDING_MS },
    events: [...events, { kind: 'cue', cue: 'celebrate' }, say(isFull ? 'end-all' : 'end-some')],
  };
}

function passEnding(state: HandPongState, endingMs: number, dtMs: number): HandPongState {
  return { ...passTime(state, dtMs), endingMs: Math.max(0, endingMs - dtMs) };
}
