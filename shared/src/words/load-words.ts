import type { AreaName, AreaWords } from './areas.ts';
import { type Language, languageIndex } from './languages.ts';

/** Fetches the words of one area; rejects where they do not come. */
export async function loadWords<Area extends AreaName>(
  language: Language,
  area: Area,
): Promise<AreaWords[Area]> {
  const areas = await languageIndex(language).areas();
  return (await areas[area]()).words;
}

/** Every word of a language: for builds and tests. */
export async function loadAllWords(language: Language): Promise<AreaWords> {
  const areas = await languageIndex(language).areas();
  const names = Object.keys(areas) as AreaName[];
  const all = await Promise.all(
    names.map(async (name) => [name, (await areas[name]()).words] as const),
  );
  return Object.fromEntries(all) as AreaWords;
}
