import { LANGUAGE_CODES, type Language } from './language-codes.ts';
import type { LanguageIndex } from './language-index.ts';
import * as registered from './registered.ts';

export { LANGUAGE_CODES, type Language };

const INDEX: Readonly<Record<Language, LanguageIndex>> = registered;

/** Read by whoever speaks none of the others. */
export const FIRST_LANGUAGE: Language = 'en';

export const languageIndex = (language: Language): LanguageIndex => INDEX[language];

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
