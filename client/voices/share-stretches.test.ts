import { splitWords } from '@advay/shared/books/split-words';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutAtMarks, shareStretches } from './share-stretches.ts';

/** Each line with a stroke where it is cut. */
const cut = (...texts: readonly string[]): readonly string[] =>
  shareStretches(texts).map((stretches, line) => {
    const words = splitWords(texts[line] ?? '').map(({ shown }) => shown);
    return stretches
      .map(({ fromWord, toWord }) => words.slice(fromWord, toWord).join(' '))
      .join(' | ');
  });

it('cuts lines between what is their own and what others say as well', () => {
  expect(
    cut(
      'Schau, keine Ente kam heraus',
      'Schau, eine Ente kam heraus',
      'Schau, zwei Enten kamen heraus',
      'Schau, drei Enten kamen heraus',
    ),
  ).toEqual([
    'Schau, | keine | Ente kam heraus',
    'Schau, | eine | Ente kam heraus',
    'Schau, | zwei | Enten kamen heraus',
    'Schau, | drei | Enten kamen heraus',
  ]);
  expect(cut('Look, you showed one', 'Look, you showed two')).toEqual([
    'Look, you showed | one',
    'Look, you showed | two',
  ]);
});

it('leaves a line whole that shares nothing, or all of itself', () => {
  expect(cut('one', 'two', 'three')).toEqual(['one', 'two', 'three']);
  expect(cut('None at all', 'One of them', 'None at all')).toEqual([
    'None at all',
    'One of them',
    'None at all',
  ]);
  expect(cut('Nobody came', 'Look, one came out', 'Look, two came out')[0]).toBe('Nobody came');
});

it('cuts where a line pauses as well', () => {
  const cuts = cutAtMarks('Zeig, wie viele Enten schwimmen', [
    { fromWord: 0, toWord: 4 },
    { fromWord: 4, toWord: 5 },
  ]);
  expect(cuts.map(({ fromWord }) => fromWord)).toEqual([0, 1, 4]);
  expect(cutAtMarks('Shake, and rest.', [{ fromWord: 0, toWord: 3 }])).toHaveLength(2);
});

it('loses no word and says none twice, whatever the lines', () => {
  const line = fc
    .array(fc.constantFrom('a', 'b', 'c,'), { minLength: 1, maxLength: 5 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (texts) => {
      const stretches = shareStretches(texts).map((cuts, index) =>
        cutAtMarks(texts[index] ?? '', cuts),
      );
      for (const [index, text] of texts.entries()) {
        const words = splitWords(text).map((_, place) => place);
        const said = stretches[index]?.flatMap(({ fromWord, toWord }) =>
          words.slice(fromWord, toWord),
        );
        expect(said).toEqual(words);
      }
    }),
  );
});
