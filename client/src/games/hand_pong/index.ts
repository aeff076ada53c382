import type { OfferedGame } from '../../game-runtime/offered-game.ts';
import { description } from './description.ts';
import { handPongSimulation } from './simulation/hand-pong-simulation.ts';
import type { HandPongState } from './simulation/hand-pong-state.ts';

export const handPong: OfferedGame<HandPongState> = {
  id: 'hand_pong',
  description,
  simulation: handPongSimulation,
  createView: async () => (await import('./view/meadow-view.ts')).createMeadowView(),
  remote: async () => (await import('./remote/remote-pong.ts')).remotePong,
  fieldAspect: { landscape: 1.6, portrait: 0.62 },
  controls: description.controls,
};
