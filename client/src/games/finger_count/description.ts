import type { GameDescription } from '../../game-runtime/description.ts';

export const description: GameDescription = {
  ageBands: ['3-4', '5-6', '7-8'],
  place: 'pond',
  controls: {
    sense: 'hand',
    pointers: 0,
    smoothing: 'pop',
    signs: ['fingers', 'fist'],
    axes: [],
    seats: 1,
  },
};
