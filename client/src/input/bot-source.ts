import { createRng, type Rng } from '@advay/shared/kernel/rng';
import type { InputSource, PlayerInput } from './player-input.ts';

export type BotSourceOptions<State> = Readonly<{
  /** The game's own player: `simulation.bot`. */
  bot: (state: State, rng: Rng) => { input: PlayerInput; rng: Rng };
  /** The state now, or null before the round began. */
  state: () => State | null;
  seed: number;
}>;

/** A game that plays itself: the attract screen and the demonstration. */
export function createBotSource<State>({ bot, state, seed }: BotSourceOptions<State>): InputSource {
  let rng = createRng(seed);
  return {
    read() {
      const now = state();
      if (now === null) return null;
      const wish = bot(now, rng);
      rng = wish.rng;
      return wish.input;
    },
    dispose() {},
  };
}
