import type { GameSimulation } from '../../../game-runtime/contract.ts';
import { framed } from '../../../game-runtime/round-frame/framed.ts';
import { createHandPong } from './create-state.ts';
import { HAND_PONG_ROUND } from './hand-pong-round.ts';
import type { HandPongState } from './hand-pong-state.ts';
import { playHandPong } from './play-by-itself.ts';

export const handPongSimulation: GameSimulation<HandPongState> = {
  createState: createHandPong,
  ...framed(HAND_PONG_ROUND),
  bot: playHandPong,
};
