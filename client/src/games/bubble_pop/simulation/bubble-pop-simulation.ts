import type { GameSimulation } from '../../../game-runtime/contract.ts';
import type { BubblePopState } from './bubble-state.ts';
import { createBubblePop } from './create-state.ts';
import { playBubblePop } from './play-by-itself.ts';
import { bubblePopOutcome, stepBubblePop } from './step-bubble-pop.ts';

export const bubblePopSimulation: GameSimulation<BubblePopState> = {
  createState: createBubblePop,
  step: stepBubblePop,
  outcome: bubblePopOutcome,
  bot: playBubblePop,
};
