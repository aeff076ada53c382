import {
  FIRST_LANGUAGE,
  firstKnown,
  isLanguage,
  knownAmong,
  LANGUAGE_CODES,
  type Language,
  languageIndex,
} from '@advay/shared/words/languages';
import { createDeviceRecord, useDeviceRecord } from '../../../../ui/device-record.ts';
import { ARABIC } from './ar.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { HINDI } from './hi.ts';
import type { RelativeWords } from './words.ts';

export const RELATIVE_WORDS: Readonly<Record<Language, RelativeWords>> = {
  en: ENGLISH,
  hi: HINDI,
  es: SPANISH,
  fr: FRENCH,
  de: GERMAN,
  ar: ARABIC,
};

/** Few enough to be seen at once: what is spoken now, what the browser reads, and English. */
export function nearestLanguages(spoken: Language, wanted: readonly string[]): readonly Language[] {
  const near: readonly Language[] = [spoken, ...knownAmong(wanted).slice(0, 2), FIRST_LANGUAGE];
  return LANGUAGE_CODES.filter((language) => near.includes(language));
}

/** Which way its lines run. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => languageIndex(language).direction;

/** What was chosen on this device; null follows the browser. */
export const relativeLanguage = createDeviceRecord<Language | null>(
  'advay.relative-language',
  (stored) => (isLanguage(stored) ? stored : null),
  null,
);

export function useRelativeLanguage(): Language {
  return useDeviceRecord(relativeLanguage) ?? firstKnown(navigator.languages);
}
