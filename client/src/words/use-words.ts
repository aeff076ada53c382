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

/** The same in a language of the screen's own: a relative reads another than the device that it calls from may know. */
export function useWordsIn<Area extends AreaName>(area: Area, language: Language): AreaWords[Area] {
  return wordsHere(area, language) ?? use(fetchWords(area, language));
}
