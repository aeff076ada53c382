import type { GameStep } from '@advay/shared/games/catalogue';
import type { GameDescription } from '../../game-runtime/description.ts';

export const description: GameDescription<GameStep<'letter_trace'>> = {
  title: 'Letter road',
  learning: 'Forming letters and numbers, stroke by stroke',
  ageBands: ['3-4', '5-6', '7-8'],
  place: 'hill',
  stepWords: {
    lines: 'Straight lines',
    curves: 'Curves',
    shapes: 'Shapes',
    digits: 'Numbers 0 to 9',
    capitals: 'Capital letters',
    letters: 'Small letters',
    'own-name': 'Own name',
  },
  controls: { sense: 'hand', pointers: 1, smoothing: 'trace', signs: [], axes: [], seats: 1 },
};
