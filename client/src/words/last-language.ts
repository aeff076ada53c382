import { firstKnown, isLanguage, type Language } from '@advay/shared/words/languages';

/** The language that stood on this device last: a guess for what is fetched first, which decides nothing. */
const KEY = 'advay.last-language';

export function guessLanguage(): Language {
  try {
    const last = localStorage.getItem(KEY);
    if (isLanguage(last)) return last;
  } catch {
    // A browser that keeps nothing for us.
  }
  return firstKnown(navigator.languages);
}

export function rememberLastLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Full or denied: the next start asks a little later.
  }
}
