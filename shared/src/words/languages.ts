import type { LanguageFacts } from './language-facts.ts';
import { LANGUAGE_TABLE } from './language-table.ts';

export type Language = keyof typeof LANGUAGE_TABLE;

export const LANGUAGE_CODES = Object.keys(LANGUAGE_TABLE) as [Language, ...Language[]];

export const languageFacts = (language: Language): LanguageFacts => LANGUAGE_TABLE[language];

/** Read by whoever speaks none of the others. */
export const FIRST_LANGUAGE: Language = 'en';

export function isLanguage(code: unknown): code is Language {
  return LANGUAGE_CODES.some((known) => known === code);
}

/** Those of the wanted tags (`de-AT`) that are spoken here, in their order. */
export function knownAmong(wanted: readonly string[]): readonly Language[] {
  return wanted.map((tag) => tag.toLowerCase().split('-')[0]).filter(isLanguage);
}

/** The first wanted one that is spoken here. */
export const firstKnown = (wanted: readonly string[]): Language =>
  knownAmong(wanted)[0] ?? FIRST_LANGUAGE;
