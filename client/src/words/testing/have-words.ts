import type { AreaName } from '@advay/shared/words/areas';
import { FIRST_LANGUAGE } from '@advay/shared/words/languages';
import { loadAreas } from '@advay/shared/words/load-words';
import { fetchWords } from '../word-shelf.ts';

/** Every English word is here before the first test draws: import it for that. */
const areas = Object.keys(await loadAreas(FIRST_LANGUAGE)) as AreaName[];
await Promise.all(areas.map((area) => fetchWords(area)));
