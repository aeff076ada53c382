import { expect, it } from 'vitest';
import { cutLine } from './cut-line.ts';
import type { Synthesiser } from './synthesis/synthesiser.ts';

const RATE_HZ = 1_000;

/** Says each word for a tenth of a second, as the number of its place. */
const COUNTING: Synthesiser = {
  id: 'counting',
  speak(text) {
    const places = [...text.matchAll(/\S+/g)].map(({ index }) => index);
    return {
      samples: Float32Array.from({ length: places.length * 100 }, (_, at) => Math.floor(at / 100)),
      sampleRate: RATE_HZ,
      words: () => places.map((at, word) => ({ at, startS: word / 10, endS: (word + 1) / 10 })),
    };
  },
};

const heard = (text: string) =>
  cutLine(text, COUNTING).map((cut) =>
    'value' in cut
      ? cut.value
      : `${cut.isAfterMark ? ', ' : ''}${[...new Set(cut.sound.samples)].join(' ')}`,
  );

it('cuts a line around its values', () => {
  expect(heard('Lick your lips, {letter} is sweet')).toEqual(['0 1 2', 'letter', '4 5']);
  expect(heard('Drive along the letter {glyph}')).toEqual(['0 1 2 3', 'glyph']);
  expect(heard('{number}')).toEqual(['number']);
  expect(heard('Make {whole} with {number} and more')).toEqual([
    '0',
    'whole',
    '2',
    'number',
    '4 5',
  ]);
});

it('keeps a mark beside a value to itself, and breathes after each', () => {
  expect(heard('Eat {letter}, it comes next')).toEqual(['0', 'letter', ', 2 3 4']);
  expect(heard('Sour! The letter {letter} is sour')).toEqual(['0', ', 1 2', 'letter', '4 5']);
});

it('says which line it is that was not heard', () => {
  const deaf: Synthesiser = {
    id: 'deaf',
    speak: () => ({ samples: new Float32Array(0), sampleRate: RATE_HZ, words: () => [] }),
  };
  expect(() => cutLine('Eat {letter}', deaf)).toThrow(/"Eat \{letter\}"/);
});
