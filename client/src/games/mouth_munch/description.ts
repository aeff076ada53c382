import type { GameDescription } from '../../game-runtime/description.ts';

export const description: GameDescription = {
  ageBands: ['3-4', '5-6', '7-8'],
  place: 'night-sky',
  controls: {
    sense: 'face',
    pointers: 0,
    smoothing: 'pop',
    signs: ['mouth-open'],
    axes: ['head-turn'],
    seats: 1,
  },
};
