import { STEP_MS } from '@advay/shared/kernel/fixed-step';
import type { PlayerInput } from '../input/player-input.ts';
import { withEmptySeats } from '../input/seat-input.ts';
import type { GameConfig, GameEvent, GameSimulation, Outcome } from './contract.ts';
import { advanceSession, createSession, type Session } from './session.ts';

/** One round being played: the game's state, what it measured, and whether it is over. Never mutated. */
export type Round<State> = Readonly<{
  state: State;
  session: Session;
  /** How the player was seen in the last step. */
  tracking: 'tracked' | 'lost';
  outcome: Outcome | null;
  /** Steps asked for so far, lost ones included: the length of the input log. */
  steps: number;
}>;

export type RoundStep<State> = Readonly<{ round: Round<State>; events: readonly GameEvent[] }>;

export function createRound<State>(
  simulation: GameSimulation<State>,
  config: GameConfig,
  seed: number,
): Round<State> {
  const state = simulation.createState(config, seed);
  return {
    state,
    session: createSession(),
    tracking: 'tracked',
    outcome: simulation.outcome(state),
    steps: 0,
  };
}

/**
 * One step of the round. While the player is lost the game stands still; the first step after it comes
 * with empty seats, so that no game joins the last point to the first new one. After the end nothing moves.
 */
export function advanceRound<State>(
  simulation: GameSimulation<State>,
  round: Round<State>,
  input: PlayerInput,
): RoundStep<State> {
  if (round.outcome !== null) return { round, events: [] };
  const steps = round.steps + 1;
  const { tracking } = input;
  if (tracking === 'lost') {
    const session = advanceSession(round.session, { dtMs: STEP_MS, tracking, events: [] });
    return { round: { ...round, session, tracking, steps }, events: [] };
  }
  const seen = round.tracking === 'lost' ? withEmptySeats(input) : input;
  const { state, events } = simulation.advance(round.state, seen, STEP_MS);
  const session = advanceSession(round.session, { dtMs: STEP_MS, tracking, events });
  return {
    round: { state, session, tracking, outcome: simulation.outcome(state), steps },
    events,
  };
}
