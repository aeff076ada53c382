import type { AreaLoaders, AreaName, AreaWords } from './areas.ts';
import type { Language } from './languages.ts';

/** The table of a language's areas; rejects where it does not come. */
export async function loadAreas(language: Language): Promise<AreaLoaders> {
  const { areas }: Readonly<{ areas: AreaLoaders }> = await import(`./${language}/areas.ts`);
  return areas;
}

/** Fetches the words of one area; rejects where they do not come. */
export async function loadWords<Area extends AreaName>(
  language: Language,
  area: Area,
): Promise<AreaWords[Area]> {
  const areas = await loadAreas(language);
  return (await areas[area]()).words;
}

/** Every word of a language: for builds and tests. */
export async function loadAllWords(language: Language): Promise<AreaWords> {
  const areas = await loadAreas(language);
  const names = Object.keys(areas) as AreaName[];
  const all = await Promise.all(
    names.map(async (name) => [name, (await areas[name]()).words] as const),
  );
  return Object.fromEntries(all) as AreaWords;
}
