import { type AgeBand, GAME_IDS, type GameId } from '@advay/shared/games/catalogue';
import { descriptionOf } from '../../games/game-descriptions.ts';

type Proposed = Readonly<{
  ageBand: AgeBand;
  /** The child's rounds, oldest first. */
  rounds: readonly Readonly<{ gameID: GameId }>[];
}>;

/**
 * The games of a child's age, those first that it has not played for longest and of these those that are played with
 * something else than the last one: what comes next is something new, and never by chance.
 */
export function freshestGames({ ageBand, rounds }: Proposed): readonly GameId[] {
  const last = rounds.at(-1)?.gameID;
  const lastSense = last === undefined ? undefined : descriptionOf(last).controls.sense;
  const playedAt = (id: GameId) => rounds.findLastIndex(({ gameID }) => gameID === id);
  const isLikeLast = (id: GameId) => (descriptionOf(id).controls.sense === lastSense ? 1 : 0);
  return GAME_IDS.filter(
    (id) => id !== last && descriptionOf(id).ageBands.includes(ageBand),
  ).toSorted((a, b) => playedAt(a) - playedAt(b) || isLikeLast(a) - isLikeLast(b));
}

/** Two games to begin with today: the one a child played last, which it can go on with, and something new. */
export function todaysGames(proposed: Proposed): readonly GameId[] {
  const last = proposed.rounds.at(-1)?.gameID;
  return [...(last === undefined ? [] : [last]), ...freshestGames(proposed)].slice(0, 2);
}
