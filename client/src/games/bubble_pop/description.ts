import type { GameStep } from '@advay/shared/games/catalogue';
import type { GameDescription } from '../../game-runtime/description.ts';

export const description: GameDescription<GameStep<'bubble_pop'>> = {
  title: 'Bubble pond',
  learning: 'Reaching and eye-hand coordination',
  ageBands: ['3-4', '5-6', '7-8'],
  place: 'pond',
  stepWords: {
    'big-slow': 'Big, slow bubbles',
    small: 'Small bubbles',
    'colour-rule': 'Bubbles of one colour',
    'number-rule': 'Bubbles in order of their numbers',
  },
  controls: { sense: 'hand', pointers: 2, smoothing: 'pop', signs: [], axes: [], seats: 1 },
};
