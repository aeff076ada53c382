import type { GameModule } from '../../game-runtime/contract.ts';
import { description } from './description.ts';
import type { CatchState } from './simulation/catch-state.ts';
import { numberCatchSimulation } from './simulation/number-catch-simulation.ts';

export const numberCatch: GameModule<CatchState> = {
  id: 'number_catch',
  description,
  simulation: numberCatchSimulation,
  createView: async () => (await import('./view/create-view.ts')).createView(),
  fieldAspect: { landscape: 1.6, portrait: 0.75 },
  controls: description.controls,
};
