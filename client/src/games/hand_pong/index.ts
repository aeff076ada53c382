import type { GameModule } from '../../game-runtime/contract.ts';
import { COPY } from './copy.ts';
import { handPongSimulation } from './simulation/hand-pong-simulation.ts';
import type { HandPongState } from './simulation/hand-pong-state.ts';

export const handPong: GameModule<HandPongState> = {
  id: 'hand_pong',
  simulation: handPongSimulation,
  createView: async () => (await import('./view/meadow-view.ts')).createMeadowView(),
  copy: COPY,
  fieldAspect: { landscape: 1.6, portrait: 0.62 },
  controls: { sense: 'hand', pointers: 1, smoothing: 'pop', signs: [], axes: [], seats: 2 },
};
