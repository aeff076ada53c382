import type { GameSimulation } from '../../../game-runtime/contract.ts';
import { createHandPong } from './create-state.ts';
import type { HandPongState } from './hand-pong-state.ts';
import { playHandPong } from './play-by-itself.ts';
import { handPongOutcome, stepHandPong } from './step-hand-pong.ts';

export const handPongSimulation: GameSimulation<HandPongState> = {
  createState: createHandPong,
  step: stepHandPong,
  outcome: handPongOutcome,
  bot: playHandPong,
};
