import { expect, it } from 'vitest';
import { degreeHz } from '../../music/scale.ts';
import { SONGS } from './dweller-songs.ts';

it('everybody has a song of its own, within the range and length of the product’s sounds', () => {
  const songs = Object.values(SONGS);
  const told = songs.map((notes) => notes.map(({ degree, atMs }) => `${degree}@${atMs}`).join());
  expect(new Set(told).size).toBe(songs.length);
  for (const { degree, atMs, lengthMs, loudness } of songs.flat()) {
    expect(degreeHz(degree)).toBeGreaterThan(200);
    expect(degreeHz(degree)).toBeLessThan(1600);
    expect(atMs + lengthMs).toBeLessThanOrEqual(1500);
    expect(loudness).toBeLessThanOrEqual(0.8);
  }
});
