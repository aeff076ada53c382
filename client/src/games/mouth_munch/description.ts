import type { GameStep } from '@advay/shared/games/catalogue';
import type { GameDescription } from '../../game-runtime/description.ts';

export const description: GameDescription<GameStep<'mouth_munch'>> = {
  title: 'Moon feast',
  learning: 'Letters and first sounds, with the arms at rest',
  ageBands: ['3-4', '5-6', '7-8'],
  place: 'night-sky',
  stepWords: {
    'wide-mouth': 'Turning the head, opening the mouth',
    'narrow-lane': 'Aiming at small bites',
    'first-letters': 'Finding a letter among others',
    'sound-choice': 'The letter that begins a word',
    word: 'Short words, letter by letter',
  },
  controls: {
    sense: 'face',
    pointers: 0,
    smoothing: 'pop',
    signs: ['mouth-open'],
    axes: ['head-turn'],
    seats: 1,
  },
};
