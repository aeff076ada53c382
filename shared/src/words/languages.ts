import type { Language } from './language-codes.ts';
import type { LanguageIndex } from './language-index.ts';
import * as registered from './registered.ts';

export {
  FIRST_LANGUAGE,
  firstKnown,
  isLanguage,
  knownAmong,
  LANGUAGE_CODES,
  type Language,
} from './language-codes.ts';

const INDEX: Readonly<Record<Language, LanguageIndex>> = registered;

export const languageIndex = (language: Language): LanguageIndex => INDEX[language];
