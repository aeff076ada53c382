import {
  FIRST_LANGUAGE,
  firstKnown,
  isLanguage,
  knownAmong,
  LANGUAGE_CODES,
  type Language,
  languageFacts,
} from '@advay/shared/words/languages';
import { createDeviceRecord, useDeviceRecord } from '../../../ui/device-record.ts';
import { fetchWords } from '../../../words/word-shelf.ts';

/** Few enough to be seen at once: what is spoken now, what the browser reads, and English. */
export function nearestLanguages(spoken: Language, wanted: readonly string[]): readonly Language[] {
  const near: readonly Language[] = [spoken, ...knownAmong(wanted).slice(0, 2), FIRST_LANGUAGE];
  return LANGUAGE_CODES.filter((language) => near.includes(language));
}

/** Which way its lines run. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => languageFacts(language).direction;

/** What was chosen on this device; null follows the browser. */
const relativeLanguage = createDeviceRecord<Language | null>(
  'advay.relative-language',
  (stored) => (isLanguage(stored) ? stored : null),
  null,
);

let wanted: Language | null = null;

/** Turns once its words are here, so that nothing flickers; where they do not come, the language stays as it is. */
export async function chooseRelativeLanguage(language: Language): Promise<void> {
  wanted = language;
  const areas = ['relative', 'together', 'books'] as const;
  const came = await Promise.allSettled(areas.map((area) => fetchWords(area, language)));
  const isHere = came.every(({ status }) => status === 'fulfilled');
  if (isHere && wanted === language) relativeLanguage.write(language);
}

export function useRelativeLanguage(): Language {
  return useDeviceRecord(relativeLanguage) ?? firstKnown(navigator.languages);
}
