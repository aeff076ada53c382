import type { GameStep } from '@advay/shared/games/catalogue';
import type { GameDescription } from '../../game-runtime/description.ts';

export const description: GameDescription<GameStep<'hand_pong'>> = {
  title: 'Meadow ball',
  learning: 'Taking turns and seeing where a ball will come',
  ageBands: ['3-4', '5-6', '7-8'],
  place: 'meadow',
  stepWords: {
    'slow-wide': 'Slow balls, a wide paddle',
    steady: 'Steady balls',
    quick: 'Balls at the child’s own pace',
    spin: 'Balls with spin',
  },
  controls: { sense: 'hand', pointers: 2, smoothing: 'pop', signs: [], axes: [], seats: 2 },
};
