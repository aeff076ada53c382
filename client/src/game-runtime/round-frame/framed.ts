import { clamp } from '@advay/shared/kernel/clamp';
import type { PlayerInput } from '../../input/player-input.ts';
import type { GameEvent, GameSimulation, StepResult } from '../contract.ts';
import { advanceHelp, type HelpStep } from '../help-ladder.ts';
import { ASKED_ANEW_EVERY_MS } from '../limits.ts';
import type { RoundFrame } from './round-frame.ts';
import { quietTurn, type Turn } from './turn.ts';
import { isWatching, sinceDone } from './watching.ts';

/** What a game writes; the frame around it is the same for all. */
export type RoundRules<State extends RoundFrame> = Readonly<{
  /** Longest round; it ends as kindly as a full one. Nobody sees a clock. */
  longestMs: number;
  /** How long the celebration goes on before the round is over. */
  endingMs: number;
  /** Said and sounded in the first step. */
  open(state: State): readonly GameEvent[];
  /** One step of play. */
  turn(state: State, input: PlayerInput, dtMs: number): Turn<State>;
  /** What help shows in a step, after the turn; absent where the view draws it from the ladder alone. */
  show?(state: State, help: HelpStep, dtMs: number): StepResult<State>;
  /** What is said as help of level 2 or 3 comes; null is nothing. */
  hint(state: State, level: 2 | 3): GameEvent | null;
  /** How much of the goal is reached; 1 and more is all of it. */
  share(state: State): number;
  /** Absent: when all of the goal is reached, or the longest time has passed. */
  isOver?(state: State): boolean;
  /** The state at the end and what is said. */
  end(state: State, isFull: boolean): StepResult<State>;
  /** What still moves during the celebration. */
  celebrate?(state: State, dtMs: number): State;
}>;

/**
 * The frame of a round around a game's `turn()`: it stands still while the player is lost, opens, ages, brings help and
 * its hint, ends at the goal or the longest time, celebrates, and is over.
 */
export function framed<State extends RoundFrame>(
  rules: RoundRules<State>,
): Pick<GameSimulation<State>, 'advance' | 'outcome'> {
  return {
    advance(state, input, dtMs) {
      if (input.tracking === 'lost' || state.endingMs === 0) return { state, events: [] };
      if (state.endingMs === null) return play(rules, state, input, dtMs);
      const moved = rules.celebrate?.(state, dtMs) ?? state;
      return { state: { ...moved, endingMs: Math.max(0, state.endingMs - dtMs) }, events: [] };
    },
    outcome: (state) => (state.endingMs === 0 ? { share: clamp(rules.share(state), 0, 1) } : null),
  };
}

function play<State extends RoundFrame>(
  rules: RoundRules<State>,
  state: State,
  input: PlayerInput,
  dtMs: number,
): StepResult<State> {
  const opening = state.ageMs === 0 ? rules.open(state) : [];
  const aged = {
    ...state,
    ageMs: state.ageMs + dtMs,
    sinceDoneMs: sinceDone(state.sinceDoneMs, input, dtMs),
  };
  const turn = rules.turn(aged, input, dtMs);
  const helped = turn.isIdle ? quietTurn(turn.state) : helpAlong(rules, turn, dtMs);
  const events = [...opening, ...turn.events, ...helped.events];
  const next = helped.state;
  const isOver = rules.isOver?.(next) ?? (rules.share(next) >= 1 || next.ageMs >= rules.longestMs);
  if (!isOver) return { state: next, events };
  const ended = rules.end(next, rules.share(next) >= 1);
  return {
    state: { ...ended.state, endingMs: rules.endingMs },
    events: [...events, { kind: 'cue', cue: 'celebrate' }, ...ended.events],
  };
}

function helpAlong<State extends RoundFrame>(
  rules: RoundRules<State>,
  turn: Turn<State>,
  dtMs: number,
): StepResult<State> {
  const hasProgressed = turn.events.some(({ kind }) => kind === 'progress');
  const help = advanceHelp(turn.state.help, { hasProgressed, dtMs });
  const helped: State = { ...turn.state, help: help.ladder };
  const shown = rules.show?.(helped, help, dtMs) ?? quietTurn(helped);
  const events: GameEvent[] = [...help.events, ...shown.events];
  if (isAskedAnew(turn.state, help)) events.push({ kind: 'retry' });
  if (help.changed && help.level > 0) events.push({ kind: 'cue', cue: 'help' });
  const hint =
    help.changed && help.level >= 2 ? rules.hint(shown.state, help.level as 2 | 3) : null;
  if (hint !== null) events.push(hint);
  return { state: shown.state, events };
}

/** What somebody only looks on at is asked anew now and then. */
function isAskedAnew(before: RoundFrame, { ladder }: HelpStep): boolean {
  const dueMs = Math.ceil(before.help.idleMs / ASKED_ANEW_EVERY_MS) * ASKED_ANEW_EVERY_MS;
  return ladder.idleMs > dueMs && dueMs > 0 && isWatching(before);
}
