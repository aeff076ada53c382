import type { Rng } from '@advay/shared/kernel/rng';
import type { GameSimulation } from '../contract.ts';
import type { Player } from './player.ts';

/** The game's own bot: plays well, but not perfectly. */
export function ownBot<State>(bot: GameSimulation<State>['bot'], rng: Rng): Player<State> {
  return {
    next(state) {
      const wish = bot(state, rng);
      return { input: wish.input, player: ownBot(bot, wish.rng) };
    },
  };
}
