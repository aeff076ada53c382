import type { Language } from '@advay/shared/words/languages';
import { ALPHABET } from '../../src/games/mouth_munch/content/letters.ts';
import { wordsOfLength } from '../../src/games/mouth_munch/content/words.ts';

const MOST_NUMBER = 20;
const DIGITS = Array.from({ length: 10 }, (_, digit) => String(digit));
const NUMBERS = Array.from({ length: MOST_NUMBER + 1 }, (_, number) => String(number));

const OF_HOLES: Readonly<Record<string, readonly string[]>> = {
  number: NUMBERS,
  whole: NUMBERS,
  count: NUMBERS,
  letter: ALPHABET,
  glyph: [...ALPHABET, ...DIGITS],
  word: wordsOfLength(1, Number.POSITIVE_INFINITY),
};
/** All that may stand in a hole of an area's lines. */
export function valuesOf(_language: Language, area: string, hole: string): readonly string[] {
  const values = OF_HOLES[hole];
  if (values === undefined) {
    throw new Error(
      `${area} has a place for {${hole}}: say in voices/lines/values-of.ts what may stand there.`,
    );
  }
  return values;
}

/** What is said in a hole while its line is synthesised: one word, so that it can be cut out again. */
export function carrierOf(hole: string): string {
  return ['letter', 'glyph'].includes(hole) ? 'M' : ['word', 'count'].includes(hole) ? 'Mama' : '5';
}
