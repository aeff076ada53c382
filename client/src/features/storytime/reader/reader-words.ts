import type { Language } from '@advay/shared/words/languages';
import { ARABIC } from './words/ar.ts';
import { GERMAN } from './words/de.ts';
import { ENGLISH } from './words/en.ts';
import { SPANISH } from './words/es.ts';
import { FRENCH } from './words/fr.ts';
import { HINDI } from './words/hi.ts';
import type { ReaderWords } from './words/words.ts';

export const READER_WORDS: Readonly<Record<Language, ReaderWords>> = {
  en: ENGLISH,
  hi: HINDI,
  es: SPANISH,
  fr: FRENCH,
  de: GERMAN,
  ar: ARABIC,
};
