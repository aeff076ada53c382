import type { ScriptPack } from '../script-pack.ts';
import { DEVANAGARI_DIGITS } from './digits.ts';
import { DEVANAGARI_VOWELS } from './vowels.ts';

/** Letters hang from their headline and come down to another line. */
export const DEVANAGARI: ScriptPack = {
  letters: DEVANAGARI_VOWELS,
  digits: DEVANAGARI_DIGITS,
  writingLines: [
    { y: 30, isDashed: false },
    { y: 108, isDashed: true },
  ],
};
