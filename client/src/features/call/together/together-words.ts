import type { Language } from '@advay/shared/words/languages';
import { ARABIC } from './words/ar.ts';
import { GERMAN } from './words/de.ts';
import { ENGLISH } from './words/en.ts';
import { SPANISH } from './words/es.ts';
import { FRENCH } from './words/fr.ts';
import { HINDI } from './words/hi.ts';
import type { TogetherWords } from './words/words.ts';

export const TOGETHER_WORDS: Readonly<Record<Language, TogetherWords>> = {
  en: ENGLISH,
  hi: HINDI,
  es: SPANISH,
  fr: FRENCH,
  de: GERMAN,
  ar: ARABIC,
};
