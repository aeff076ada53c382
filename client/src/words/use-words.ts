import type { AreaName, AreaWords } from '@advay/shared/words/areas';
import type { Language } from '@advay/shared/words/languages';
import { use, useSyncExternalStore } from 'react';
import { fetchWords, presentLanguage, subscribeToLanguage, wordsHere } from './word-shelf.ts';

export function useLanguage(): Language {
  return useSyncExternalStore(subscribeToLanguage, presentLanguage, presentLanguage);
}

/** The words of an area in the page's language; what they are not here for waits as for any other part of a screen. */
export function useWords<Area extends AreaName>(area: Area): AreaWords[Area] {
  useLanguage();
  return wordsHere(area) ?? use(fetchWords(area));
}
