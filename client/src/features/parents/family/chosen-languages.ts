import { MAX_LANGUAGES } from '@advay/shared/children/child-settings';
import type { Language } from '@advay/shared/words/languages';

/** The languages after a tap on one: it joins at the end or leaves, and one always stays. */
export function tapLanguage(chosen: readonly Language[], tapped: Language): readonly Language[] {
  if (!chosen.includes(tapped)) {
    return chosen.length < MAX_LANGUAGES ? [...chosen, tapped] : chosen;
  }
  return chosen.length > 1 ? chosen.filter((code) => code !== tapped) : chosen;
}
