import type { ScriptPack } from '../script-packs.ts';
import { ARABIC_INDIC_DIGITS } from './digits.ts';
import { ARABIC_LETTERS } from './letters.ts';

export const ARABIC: ScriptPack = { letters: ARABIC_LETTERS, digits: ARABIC_INDIC_DIGITS };
