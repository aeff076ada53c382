import { expect, it } from 'vitest';
import { alignPhones } from './align-phones.ts';

const align = (words: readonly string[], heard: string) =>
  alignPhones(
    words.map((word) => word.split(' ')),
    heard.split(' '),
  );

it('gives each phone to the word it was said for', () => {
  expect(align(['p aa p', 'dh ax', 'b l uw'], 'p aa p dh ax b l uw')).toEqual([
    0, 0, 0, 1, 1, 2, 2, 2,
  ]);
});

it('bears a word that sounds otherwise, longer or shorter among others', () => {
  expect(align(['iy t', 'ey', 'p ay'], 'iy t ax p ay')).toEqual([0, 0, 1, 2, 2]);
  expect(align(['ae n d', 'g ow'], 'ax n g ow')).toEqual([0, 0, 1, 1]);
  expect(align(['g ow', 'n aw'], 'g ow w n aw')).toEqual([0, 0, 0, 1, 1]);
});
