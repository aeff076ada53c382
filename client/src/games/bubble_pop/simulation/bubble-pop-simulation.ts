import type { GameSimulation } from '../../../game-runtime/contract.ts';
import { framed } from '../../../game-runtime/round-frame/framed.ts';
import { BUBBLE_POP_ROUND } from './bubble-pop-round.ts';
import type { BubblePopState } from './bubble-state.ts';
import { createBubblePop } from './create-state.ts';
import { playBubblePop } from './play-by-itself.ts';

export const bubblePopSimulation: GameSimulation<BubblePopState> = {
  createState: createBubblePop,
  ...framed(BUBBLE_POP_ROUND),
  bot: playBubblePop,
};
