import { type Language, languageFacts } from '@advay/shared/words/languages';
import { ARABIC } from '../../src/games/letter_trace/strokes/arabic/pack.ts';
import { DEVANAGARI } from '../../src/games/letter_trace/strokes/devanagari/pack.ts';
import { feastOf, nounsOf } from '../../src/games/mouth_munch/content/feast-of.ts';

const MOST_NUMBER = 20;
const LATIN = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];
const NUMBERS = Array.from({ length: MOST_NUMBER + 1 }, (_, number) => String(number));

/** What a child traces: the letters and digits of its own script, and the Latin ones in every language. */
function glyphsOf(language: Language): readonly string[] {
  const packs = { latin: null, arabic: ARABIC, devanagari: DEVANAGARI };
  const pack = packs[languageFacts(language).script];
  return [...LATIN, ...Object.keys({ ...pack?.letters, ...pack?.digits })];
}

const OF_HOLES: Readonly<Record<string, (language: Language) => readonly string[]>> = {
  number: () => NUMBERS,
  whole: () => NUMBERS,
  count: () => NUMBERS,
  letter: (language) => feastOf(language).letters,
  glyph: glyphsOf,
  word: (language) => nounsOf(feastOf(language)).map(({ word }) => word),
};

/** All that may stand in a hole of an area's lines. */
export function valuesOf(language: Language, area: string, hole: string): readonly string[] {
  const values = OF_HOLES[hole];
  if (values === undefined) {
    throw new Error(
      `${area} has a place for {${hole}}: say in voices/lines/values-of.ts what may stand there.`,
    );
  }
  return values(language);
}

/** What is said in a hole while its line is synthesised: one word, so that it can be cut out again. */
export function carrierOf(hole: string): string {
  return ['letter', 'glyph'].includes(hole) ? 'M' : ['word', 'count'].includes(hole) ? 'Mama' : '5';
}
