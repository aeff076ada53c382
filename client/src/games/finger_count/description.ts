import type { GameStep } from '@advay/shared/games/catalogue';
import type { GameDescription } from '../../game-runtime/description.ts';

export const description: GameDescription<GameStep<'finger_count'>> = {
  title: 'Counting brook',
  learning: 'Knowing how many, from none to ten, by showing fingers',
  ageBands: ['3-4', '5-6', '7-8'],
  place: 'pond',
  stepWords: {
    'to-three': 'One to three, on one hand',
    'to-five': 'One to five, on one hand',
    'two-hands': 'Six to ten, on both hands',
    'one-more': 'One more',
    sums: 'Two groups together',
    'none-left': 'How many are left, none among them',
  },
  controls: {
    sense: 'hand',
    pointers: 0,
    smoothing: 'pop',
    signs: ['fingers', 'fist'],
    axes: [],
    seats: 1,
  },
};
