import type { GameId } from '@advay/shared/games/catalogue';
import { createRng } from '@advay/shared/kernel/rng';
import { delayed } from '../game-runtime/bots/delayed.ts';
import { ownBot } from '../game-runtime/bots/own-bot.ts';
import type { OwnPlayers } from '../game-runtime/bots/players.ts';
import type { GameModule } from '../game-runtime/contract.ts';
import { FINGER_COUNT_PLAYERS } from './finger_count/testing/players.ts';
import { MOUTH_MUNCH_PLAYERS } from './mouth_munch/testing/players.ts';

const OWN: Partial<Record<GameId, OwnPlayers<never>>> = {
  finger_count: FINGER_COUNT_PLAYERS as OwnPlayers<never>,
  mouth_munch: MOUTH_MUNCH_PLAYERS as OwnPlayers<never>,
};

/** Where a ball or a fruit is seen for seconds before it comes, late is who moves so many steps too late. */
const DELAYED_STEPS: Partial<Record<GameId, number>> = { hand_pong: 28, number_catch: 13 };

/** Players for a game's tables whom its controls do not tell; for tests and tables alone. */
export function ownPlayersOf<State>(
  game: Pick<GameModule<State>, 'id' | 'simulation'>,
): OwnPlayers<State> {
  const bySteps = DELAYED_STEPS[game.id];
  if (bySteps === undefined) return (OWN[game.id] ?? {}) as OwnPlayers<State>;
  const { bot } = game.simulation;
  return { late: (seed) => delayed(ownBot(bot, createRng(seed)), bySteps) };
}
