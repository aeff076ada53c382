import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dotsOf, MAX_DOTS } from './sound-level.ts';

const tone = (loudness: number) =>
  Float32Array.from({ length: 2048 }, (_, index) => loudness * Math.sin(index / 8));

it('shows nothing of a quiet room, some of a voice, and all of a shout', () => {
  expect(dotsOf(new Float32Array(2048))).toBe(0);
  expect(dotsOf(tone(0.002))).toBe(0);
  expect(dotsOf(tone(0.03))).toBe(3);
  expect(dotsOf(tone(0.1))).toBe(4);
  expect(dotsOf(tone(1))).toBe(MAX_DOTS);
});

it('never shows less of a louder sound', () => {
  const loudness = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(loudness, loudness, (one, other) => {
      const [quiet, loud] = one < other ? [one, other] : [other, one];
      expect(dotsOf(tone(quiet))).toBeLessThanOrEqual(dotsOf(tone(loud)));
    }),
  );
});
