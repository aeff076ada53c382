import type { PlayerInput } from '../../input/player-input.ts';

/** Somebody who plays a round in a game's tables; never changed: each step gives the input and who plays on. */
export type Player<State> = Readonly<{
  next(state: State): Readonly<{ input: PlayerInput; player: Player<State> }>;
}>;
