import { ENGLISH_PICTURES, type Picture } from '../pictures.ts';
import type { Feast } from './feast.ts';
import { LATIN_LETTERS, LATIN_LOOK_ALIKE } from './latin.ts';

export const ENGLISH: Feast = {
  letters: LATIN_LETTERS,
  lookAlike: LATIN_LOOK_ALIKE,
  soundAlike: ['CKQ', 'CS', 'SZ', 'GJ', 'FV', 'UY', 'AE', 'EI', 'OU'],
  // Pictures are called here what they are called there.
  nouns: Object.fromEntries(ENGLISH_PICTURES.map((picture: Picture) => [picture, picture])),
  otherSound: ['ear', 'owl'],
};
