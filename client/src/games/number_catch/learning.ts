import type { GameStep } from '@advay/shared/games/catalogue';
import type { GameLearning } from '../../game-runtime/learning.ts';

export const learning: GameLearning<GameStep<'number_catch'>> = {
  skill: 'Numbers and comparing, with the whole body',
  steps: {
    'catch-all': 'Leaning and stepping to catch',
    'the-one': 'Finding one number among others',
    'more-than': 'Telling more from less',
    'number-line': 'The number that comes next',
    'makes-ten': 'What makes ten together',
  },
};
