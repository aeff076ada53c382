import type { GameStep } from '@advay/shared/games/catalogue';
import type { GameLearning } from '../../game-runtime/learning.ts';

export const learning: GameLearning<GameStep<'finger_count'>> = {
  skill: 'Knowing how many, from none to ten, by showing fingers',
  steps: {
    'to-three': 'One to three, on one hand',
    'to-five': 'One to five, on one hand',
    'two-hands': 'Six to ten, on both hands',
    'one-more': 'One more',
    sums: 'Two groups together',
    'none-left': 'How many are left, none among them',
  },
};
