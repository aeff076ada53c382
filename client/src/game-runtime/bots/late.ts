import type { Controls } from '../../controls/controls.ts';
import { NO_INPUT, type PlayerInput } from '../../input/player-input.ts';
import type { Player } from './player.ts';

/** It looks up this often, and does then what was right at the look before. */
const LOOKS_EVERY_STEPS = 5;
/** Where nothing is steered and all is shown in its own time, late is who thinks for seconds. */
const SHOWS_EVERY_STEPS = 150;

/** How often who is late looks up, at a game with these controls. */
export function looksEverySteps({ pointers, axes }: Pick<Controls, 'pointers' | 'axes'>): number {
  return pointers === 0 && axes.length === 0 ? SHOWS_EVERY_STEPS : LOOKS_EVERY_STEPS;
}

type Seen = Readonly<{ wish: PlayerInput; hand: PlayerInput; steps: number }>;

/** Knows what to do, but looks up seldom and so does it late and slowly. */
export function late<State>(
  knows: Player<State>,
  everySteps = LOOKS_EVERY_STEPS,
  seen: Seen = { wish: NO_INPUT, hand: NO_INPUT, steps: 0 },
): Player<State> {
  return {
    next(state) {
      const { wish, hand, steps } = seen;
      if (steps % everySteps > 0) {
        return { input: hand, player: late(knows, everySteps, { wish, hand, steps: steps + 1 }) };
      }
      const look = knows.next(state);
      const next = { wish: look.input, hand: wish, steps: steps + 1 };
      return { input: wish, player: late(look.player, everySteps, next) };
    },
  };
}
