import { NO_INPUT, type PlayerInput } from '../../input/player-input.ts';
import type { Player } from './player.ts';

/** It looks up this often, and does then what was right at the look before. */
const LOOKS_EVERY_STEPS = 5;

type Seen = Readonly<{ wish: PlayerInput; hand: PlayerInput; steps: number }>;

/** Knows what to do, but looks up seldom and so does it late and slowly. */
export function late<State>(
  knows: Player<State>,
  seen: Seen = { wish: NO_INPUT, hand: NO_INPUT, steps: 0 },
): Player<State> {
  return {
    next(state) {
      const { wish, hand, steps } = seen;
      if (steps % LOOKS_EVERY_STEPS > 0) {
        return { input: hand, player: late(knows, { wish, hand, steps: steps + 1 }) };
      }
      const look = knows.next(state);
      const next = { wish: look.input, hand: wish, steps: steps + 1 };
      return { input: wish, player: late(look.player, next) };
    },
  };
}
