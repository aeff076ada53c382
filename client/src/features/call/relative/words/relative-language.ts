import { LANGUAGE_CODES, type Language } from '@advay/shared/children/child-settings';
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

/** Those of the browser's languages that are spoken here, in its order. */
function knownAmong(wanted: readonly string[]): readonly Language[] {
  return wanted.flatMap((tag) => {
    const base = tag.toLowerCase().split('-')[0];
    return LANGUAGE_CODES.find((language) => language === base) ?? [];
  });
}

export const firstKnown = (wanted: readonly string[]): Language => knownAmong(wanted)[0] ?? 'en';

/** Few enough to be seen at once: what is spoken now, what the browser reads, and English. */
export function nearestLanguages(spoken: Language, wanted: readonly string[]): readonly Language[] {
  const near: readonly Language[] = [spoken, ...knownAmong(wanted).slice(0, 2), 'en'];
  return LANGUAGE_CODES.filter((language) => near.includes(language));
}

/** Which way its lines run. */
export const directionOf = (language: Language): 'ltr' | 'rtl' =>
  language === 'ar' ? 'rtl' : 'ltr';

/** What was chosen on this device; null follows the browser. */
export const relativeLanguage = createDeviceRecord<Language | null>(
  'advay.relative-language',
  (stored) => LANGUAGE_CODES.find((language) => language === stored) ?? null,
  null,
);

export function useRelativeLanguage(): Language {
  return useDeviceRecord(relativeLanguage) ?? firstKnown(navigator.languages);
}
