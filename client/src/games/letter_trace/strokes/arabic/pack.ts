import type { ScriptPack } from '../script-pack.ts';
import { ARABIC_INDIC_DIGITS } from './digits.ts';
import { ARABIC_LETTERS } from './letters.ts';

/** Letters stand on a line, and their tails go below. */
export const ARABIC: ScriptPack = {
  letters: ARABIC_LETTERS,
  digits: ARABIC_INDIC_DIGITS,
  writingLines: [{ y: 88, isDashed: false }],
};
