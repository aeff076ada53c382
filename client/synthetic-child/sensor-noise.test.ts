import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SENSOR_NOISE_LEVELS } from './limits.ts';
import { seededGaussian, seededRandom } from './seeded-random.ts';
import { noiseCut, noisePixels } from './sensor-noise.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const row = (next: () => number, length: number) => Array.from({ length }, next);

describe('sensor noise', () => {
  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(seeds, fc.nat(10_000), (seed, frameIndex) => {
        expect(noisePixels(seed, 50)).toEqual(noisePixels(seed, 50));
        expect(noiseCut(seed, frameIndex)).toEqual(noiseCut(seed, frameIndex));
      }),
    );
  });

  it('differs between seeds and between frames', () => {
    expect(noisePixels(1, 50)).not.toEqual(noisePixels(2, 50));
    const cuts = Array.from({ length: 100 }, (_, frameIndex) => noiseCut(1, frameIndex));
    expect(new Set(cuts.map(({ xPx, yPx }) => `${xPx},${yPx}`)).size).toBeGreaterThan(90);
  });

  it('moves a mid-grey pixel by the promised amount, up as often as down', () => {
    const pixels = noisePixels(5, 20_000);
    const offLevels = Array.from({ length: 20_000 }, (_, place) => {
      const opacity = (pixels[place * 4 + 3] ?? 0) / 255;
      return ((pixels[place * 4] ?? 0) - 127.5) * opacity;
    });
    const mean = offLevels.reduce((sum, value) => sum + value, 0) / offLevels.length;
    const squares = offLevels.reduce((sum, value) => sum + value * value, 0) / offLevels.length;
    expect(Math.abs(mean)).toBeLessThan(0.1);
    expect(Math.sqrt(squares)).toBeCloseTo(SENSOR_NOISE_LEVELS, 0);
  });

  it('draws numbers from 0 to 1, and normal ones around 0', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const value of row(seededRandom(seed), 50)) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThan(1);
        }
        expect(row(seededGaussian(seed), 50).every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
