import type { ScriptPack } from '../script-packs.ts';
import { DEVANAGARI_DIGITS } from './digits.ts';
import { DEVANAGARI_VOWELS } from './vowels.ts';

export const DEVANAGARI: ScriptPack = { letters: DEVANAGARI_VOWELS, digits: DEVANAGARI_DIGITS };
