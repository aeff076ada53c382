import { expect, it } from 'vitest';
import { remainingWords } from './remaining-words.ts';

it.each([
  [900_000, '15:00'],
  [899_001, '15:00'],
  [65_000, '1:05'],
  [1, '0:01'],
  [0, '0:00'],
  [-5_000, '0:00'],
])('shows %i ms as %s', (remainingMs, words) => {
  expect(remainingWords(remainingMs)).toBe(words);
});
