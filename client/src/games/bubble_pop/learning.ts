import type { GameStep } from '@advay/shared/games/catalogue';
import type { GameLearning } from '../../game-runtime/learning.ts';

export const learning: GameLearning<GameStep<'bubble_pop'>> = {
  skill: 'Reaching and eye-hand coordination',
  steps: {
    'big-slow': 'Big, slow bubbles',
    small: 'Small bubbles',
    'colour-rule': 'Bubbles of one colour',
    'number-rule': 'Bubbles in order of their numbers',
  },
};
