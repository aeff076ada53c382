import type { GameConfig, GameModule } from '../contract.ts';
import { advanceRound, createRound } from '../round.ts';
import { finishSession, type SessionResult } from '../session.ts';
import type { Player } from './player.ts';

/** Six minutes: no round is longer by design. */
const MOST_STEPS = 6 * 60 * 60;

type Played = Readonly<{ result: SessionResult; share: number }>;

/** The whole of a round; null when it never ended. */
export function playRound<State>(
  game: Pick<GameModule<State>, 'id' | 'simulation'>,
  config: GameConfig,
  seed: number,
  player: Player<State>,
): Played | null {
  let round = createRound(game.simulation, config, seed);
  let who = player;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { outcome, session, state } = round;
    if (outcome !== null) {
      const result = finishSession(session, { gameID: game.id, outcome });
      return { result, share: outcome.share };
    }
    const move = who.next(state);
    who = move.player;
    round = advanceRound(game.simulation, round, move.input).round;
  }
  return null;
}
