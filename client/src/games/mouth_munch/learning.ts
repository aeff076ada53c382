import type { GameStep } from '@advay/shared/games/catalogue';
import type { GameLearning } from '../../game-runtime/learning.ts';

export const learning: GameLearning<GameStep<'mouth_munch'>> = {
  skill: 'Letters and first sounds, with the arms at rest',
  steps: {
    'wide-mouth': 'Turning the head, opening the mouth',
    'narrow-lane': 'Aiming at small bites',
    'first-letters': 'Finding a letter among others',
    'sound-choice': 'The letter that begins a word',
    word: 'Short words, letter by letter',
  },
};
