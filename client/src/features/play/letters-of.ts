import { FIRST_LANGUAGE, type Language, languageFacts } from '@advay/shared/words/languages';
import { ALPHABETS, type RoundLetters } from '../../game-runtime/alphabet.ts';
import type { CurrentPlayer } from '../children/current-player.ts';

/**
 * The letters a child learns first: those of the language it speaks best, or those asked for by their name; a guest's
 * are the page's. Nothing for Latin. `languages` are the device's, which knows the country of a family that the profile
 * does not tell.
 */
export function lettersOf(
  player: CurrentPlayer,
  asked: string | null,
  languages: readonly string[],
  page: Language = FIRST_LANGUAGE,
): RoundLetters {
  const [language = page] = player.kind === 'child' ? player.child.languages : [];
  const alphabet = ALPHABETS.find((known) => known === asked) ?? languageFacts(language).script;
  if (alphabet === 'latin') return {};
  return alphabet === 'arabic' && countsInLatin(languages)
    ? { alphabet, digits: 'latin' }
    : { alphabet };
}

/**
 * From Morocco to Libya schools write 1 2 3, from Egypt on ١ ٢ ٣: as CLDR has it for the device's country. Arabic of no
 * country counts as Egypt's, where most children learn it.
 */
function countsInLatin(languages: readonly string[]): boolean {
  const locale = languages.find((tag) => /^ar-/i.test(tag)) ?? 'ar-EG';
  return numberingSystemOf(locale) === 'latn';
}

/** A device may name its languages in ways that `Intl` does not read. */
function numberingSystemOf(locale: string): string | null {
  try {
    return new Intl.NumberFormat(locale).resolvedOptions().numberingSystem;
  } catch {
    return null;
  }
}
