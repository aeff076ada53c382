import type { AreaName } from '@advay/shared/words/areas';
import { FIRST_LANGUAGE, languageIndex } from '@advay/shared/words/languages';
import { fetchWords } from '../word-shelf.ts';

/** Every English word is here before the first test draws: import it for that. */
const areas = Object.keys(await languageIndex(FIRST_LANGUAGE).areas()) as AreaName[];
await Promise.all(areas.map((area) => fetchWords(area)));
