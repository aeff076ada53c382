import type { GameStep } from '@advay/shared/games/catalogue';
import type { GameLearning } from '../../game-runtime/learning.ts';

export const learning: GameLearning<GameStep<'letter_trace'>> = {
  skill: 'Forming letters and numbers, stroke by stroke',
  steps: {
    lines: 'Straight lines',
    curves: 'Curves',
    shapes: 'Shapes',
    digits: 'Numbers 0 to 9',
    capitals: 'Capital letters',
    letters: 'Small letters',
    'own-name': 'Own name',
  },
};
