import type { GameStep } from '@advay/shared/games/catalogue';
import type { GameLearning } from '../../game-runtime/learning.ts';

export const learning: GameLearning<GameStep<'hand_pong'>> = {
  skill: 'Taking turns and seeing where a ball will come',
  steps: {
    'slow-wide': 'Slow balls, a wide paddle',
    steady: 'Steady balls',
    quick: 'Balls at the child’s own pace',
    spin: 'Balls with spin',
  },
};
