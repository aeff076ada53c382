import type { GameModule } from '../../game-runtime/contract.ts';
import { description } from './description.ts';
import { bubblePopSimulation } from './simulation/bubble-pop-simulation.ts';
import type { BubblePopState } from './simulation/bubble-state.ts';

export const bubblePop: GameModule<BubblePopState> = {
  id: 'bubble_pop',
  description,
  simulation: bubblePopSimulation,
  createView: async () => (await import('./view/pond-view.ts')).createPondView(),
  fieldAspect: { landscape: 1.6, portrait: 0.75 },
  controls: description.controls,
};
