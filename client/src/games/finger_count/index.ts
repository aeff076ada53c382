import type { OfferedGame } from '../../game-runtime/offered-game.ts';
import { description } from './description.ts';
import { fingerCountSimulation } from './simulation/finger-count-simulation.ts';
import type { FingerCountState } from './simulation/finger-count-state.ts';
import { handsFor } from './simulation/limits.ts';

export const fingerCount: OfferedGame<FingerCountState> = {
  id: 'finger_count',
  description,
  simulation: fingerCountSimulation,
  createView: async () => (await import('./view/brook-view.ts')).createBrookView(),
  fieldAspect: { landscape: 1.6, portrait: 0.68 },
  controls: description.controls,
  handsIn: ({ step, ageBand }) => handsFor(step, ageBand),
};
