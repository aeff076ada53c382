import type { AreaName, AreaWords } from '@advay/shared/words/areas';
import { FIRST_LANGUAGE, type Language } from '@advay/shared/words/languages';
import { loadWords } from '@advay/shared/words/load-words';
import { ASKED_DISGUISE } from './asked-disguise.ts';

// What was fetched of words, and the one language that the page speaks now. A screen turns to another language only
// when everything it shows is here, so that nothing flickers and no line is left in the language before.

let present: Language = FIRST_LANGUAGE;
let wanted: Language = FIRST_LANGUAGE;
const shelf = new Map<string, AreaWords[AreaName]>();
const onTheWay = new Map<string, Promise<AreaWords[AreaName]>>();
const areasInUse = new Set<AreaName>();
const listeners = new Set<() => void>();

const placeOf = (language: Language, area: AreaName) => `${language}/${area}`;

export const presentLanguage = (): Language => present;

export function subscribeToLanguage(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

/** The words of an area in the present or another language, where they are here. */
export function wordsHere<Area extends AreaName>(
  area: Area,
  language: Language = present,
): AreaWords[Area] | null {
  return (shelf.get(placeOf(language, area)) as AreaWords[Area] | undefined) ?? null;
}

/** The same promise as long as they are on their way; a failure is asked for anew the next time. */
export function fetchWords<Area extends AreaName>(
  area: Area,
  language: Language = present,
): Promise<AreaWords[Area]> {
  areasInUse.add(area);
  const place = placeOf(language, area);
  const coming = onTheWay.get(place) ?? fetchAnew(language, area);
  onTheWay.set(place, coming);
  return coming as Promise<AreaWords[Area]>;
}

async function fetchAnew(language: Language, area: AreaName): Promise<AreaWords[AreaName]> {
  const place = placeOf(language, area);
  try {
    const plain = await loadWords(language, area);
    const words =
      ASKED_DISGUISE === null
        ? plain
        : (await import('./disguise.ts')).disguised(plain, ASKED_DISGUISE);
    shelf.set(place, words);
    return words;
  } catch (cause) {
    onTheWay.delete(place);
    throw cause;
  }
}

/**
 * Turns the page to a language, once all that is in use is here in it; false where it did not come, or another language
 * was asked for meanwhile.
 */
export async function turnTo(language: Language): Promise<boolean> {
  wanted = language;
  if (language === present && areasInUse.size > 0) return true;
  try {
    // What begins to be used meanwhile is fetched in the next turn.
    for (let before = -1; before !== areasInUse.size; ) {
      before = areasInUse.size;
      await Promise.all([...areasInUse].map((area) => fetchWords(area, language)));
    }
  } catch {
    return false;
  }
  if (wanted !== language) return false;
  present = language;
  for (const onChange of [...listeners]) onChange();
  return true;
}
