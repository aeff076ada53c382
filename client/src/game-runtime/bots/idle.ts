import { NO_INPUT } from '../../input/player-input.ts';
import type { Player } from './player.ts';

/** Sits before the game, is seen, and does nothing. */
export function idle<State>(): Player<State> {
  return { next: () => ({ input: NO_INPUT, player: idle() }) };
}
