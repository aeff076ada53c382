import { loadAreas } from '@advay/shared/words/load-words';
import { guessLanguage } from './last-language.ts';

// A script of its own, a few hundred bytes: the words of the first screen are on their way while the app still comes.
// What fails here is asked for again by the app.
loadAreas(guessLanguage()).catch(() => {});
