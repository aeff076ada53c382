import { expect, it } from 'vitest';
import { loudnessOf } from './loudness.ts';

const tone = (peak: number) =>
  Float32Array.from({ length: 512 }, (_, index) => peak * Math.sin(index / 5));

it('silence and a quiet room are nothing', () => {
  expect(loudnessOf(new Float32Array(512))).toBe(0);
  expect(loudnessOf(tone(0.001))).toBe(0);
});

it('a near voice is all, and one from across the room about half', () => {
  expect(loudnessOf(tone(0.5))).toBe(1);
  expect(loudnessOf(tone(0.02))).toBeGreaterThan(0.3);
  expect(loudnessOf(tone(0.02))).toBeLessThan(0.7);
});
