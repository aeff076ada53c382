import { NO_INPUT } from '../../input/player-input.ts';
import type { Player } from './player.ts';

/** Sits before the game, is seen, and does nothing. */
export function idle<State>(): Player<State> {
  return IDLE;
}

const IDLE: Player<unknown> = { next: () => SITS };
const SITS: ReturnType<Player<unknown>['next']> = { input: NO_INPUT, player: IDLE };
