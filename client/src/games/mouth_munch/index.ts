import type { GameModule } from '../../game-runtime/contract.ts';
import { description } from './description.ts';
import { Hud } from './hud/hud.tsx';
import { mouthMunchSimulation } from './simulation/mouth-munch-simulation.ts';
import type { MunchState } from './simulation/munch-state.ts';

export const mouthMunch: GameModule<MunchState> = {
  id: 'mouth_munch',
  description,
  simulation: mouthMunchSimulation,
  createView: async () => (await import('./view/create-view.ts')).createView(),
  Hud,
  fieldAspect: { landscape: 1.6, portrait: 0.75 },
  controls: description.controls,
};
