import type { GameStep } from '@advay/shared/games/catalogue';
import type { GameDescription } from '../../game-runtime/description.ts';

export const description: GameDescription<GameStep<'number_catch'>> = {
  title: 'Number orchard',
  learning: 'Numbers and comparing, with the whole body',
  ageBands: ['3-4', '5-6', '7-8'],
  place: 'meadow',
  stepWords: {
    'catch-all': 'Leaning and stepping to catch',
    'the-one': 'Finding one number among others',
    'more-than': 'Telling more from less',
    'number-line': 'The number that comes next',
    'makes-ten': 'What makes ten together',
  },
  controls: {
    sense: 'body',
    pointers: 0,
    smoothing: 'pop',
    signs: [],
    axes: ['lean', 'step'],
    seats: 1,
  },
};
