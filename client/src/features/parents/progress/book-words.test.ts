import { words as english } from '@advay/shared/words/en/parents/progress';
import { words as room } from '@advay/shared/words/en/parents/room';
import { expect, it } from 'vitest';
import { farWords, timesWords } from './book-words.ts';

const { books } = english;

it.each([
  [1, 0, 'Read once'],
  [1, 1, 'Read once, together with another home'],
  [2, 2, 'Read twice, always together with another home'],
  [5, 1, 'Read 5 times, once together with another home'],
])('%i sittings, %i of them together', (sittings, togetherSittings, words) => {
  expect(timesWords({ sittings, togetherSittings }, books, 'en-GB')).toBe(words);
});

it('says how far, for how long and when last, by the day that was counted', () => {
  const book = { mostPagesRead: 9, pageCount: 11, activeMs: 240_000, lastDay: '2026-11-26' };
  expect(farWords(book, { ...books, ...room }, 'en-GB')).toBe(
    'Up to 9 of 11 pages, 4 minutes, last on 26 November 2026',
  );
  expect(farWords({ ...book, mostPagesRead: 11 }, { ...books, ...room }, 'en-GB')).toMatch(
    /^All 11 pages, /,
  );
});
