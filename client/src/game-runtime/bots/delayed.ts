import { NO_INPUT, type PlayerInput } from '../../input/player-input.ts';
import type { Player } from './player.ts';

/** Sees as well as another, and does all of it so many steps later. */
export function delayed<State>(
  knows: Player<State>,
  bySteps: number,
  waiting: readonly PlayerInput[] = [],
): Player<State> {
  return {
    next(state) {
      const { input, player } = knows.next(state);
      const all = [...waiting, input];
      const isDue = all.length > bySteps;
      const [due = NO_INPUT] = all;
      return {
        input: isDue ? due : NO_INPUT,
        player: delayed(player, bySteps, isDue ? all.slice(1) : all),
      };
    },
  };
}
