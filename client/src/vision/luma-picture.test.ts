import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lumaPictureOf, shrinkPicture } from './luma-picture.ts';

it('weighs colours as the eye does, and grey as it is', () => {
  const [green, magenta, grey] = lumaPictureOf(
    [0, 255, 0, 255, 255, 0, 255, 255, 90, 90, 90, 255],
    3,
    1,
  ).lumas;
  expect(green).toBeGreaterThan(magenta ?? 255);
  expect(grey).toBeCloseTo(90, 3);
});

it('made smaller keeps its mean, place by place', () => {
  const luma = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(fc.array(luma, { minLength: 96, maxLength: 96 }), (greys) => {
      const picture = { widthPx: 12, heightPx: 8, lumas: Float32Array.from(greys) };
      const small = shrinkPicture(picture, 4);
      expect([small.widthPx, small.heightPx]).toEqual([3, 2]);
      const mean = (lumas: Float32Array) => lumas.reduce((sum, one) => sum + one) / lumas.length;
      expect(mean(small.lumas)).toBeCloseTo(mean(picture.lumas), 2);
    }),
  );
  const half = { widthPx: 4, heightPx: 2, lumas: Float32Array.from([0, 0, 8, 8, 0, 0, 8, 8]) };
  expect([...shrinkPicture(half, 2).lumas]).toEqual([0, 8]);
});
