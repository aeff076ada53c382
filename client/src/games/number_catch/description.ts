import type { GameDescription } from '../../game-runtime/description.ts';

export const description: GameDescription = {
  ageBands: ['3-4', '5-6', '7-8'],
  place: 'meadow',
  controls: {
    sense: 'body',
    pointers: 0,
    smoothing: 'pop',
    signs: [],
    axes: ['lean', 'step'],
    seats: 1,
  },
};
