import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOneEuro, type OneEuroState } from './one-euro.ts';
import { createRng, nextFloat } from './rng.ts';
import { distance, type Vec2 } from './vec2.ts';

const settings = { minCutoffHz: 0.3, beta: 40, speedCutoffHz: 0.6, restSpeedPerS: 0.02 };

function filterAll(samples: readonly Vec2[], framesPerS = 30): Vec2[] {
  let state: OneEuroState | null = null;
  return samples.map((sample, index) => {
    state = filterOneEuro(settings, state, sample, (index * 1000) / framesPerS);
    return state.at;
  });
}

/** A still point as a model tells of it, off by up to `most` in every direction. */
function trembling(most: number, frames: number): Vec2[] {
  let rng = createRng(7);
  const off = () => {
    const drawn = nextFloat(rng);
    rng = drawn.rng;
    return (drawn.value * 2 - 1) * most;
  };
  return Array.from({ length: frames }, () => ({ x: 0.5 + off(), y: 0.5 + off() }));
}

const meanOff = (points: readonly Vec2[]) =>
  points.reduce((sum, point) => sum + distance(point, { x: 0.5, y: 0.5 }), 0) / points.length;

const points = fc.array(
  fc.record({
    x: fc.double({ min: 0, max: 1, noNaN: true }),
    y: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { minLength: 1 },
);

describe('a point through the filter', () => {
  it('never leaves the range of what was given', () => {
    fc.assert(
      fc.property(points, (samples) => {
        for (const axis of ['x', 'y'] as const) {
          const given = samples.map((sample) => sample[axis]);
          for (const at of filterAll(samples)) {
            expect(at[axis]).toBeGreaterThanOrEqual(Math.min(...given) - 1e-9);
            expect(at[axis]).toBeLessThanOrEqual(Math.max(...given) + 1e-9);
          }
        }
      }),
    );
  });

  it('knows no direction: what is turned before comes out turned', () => {
    const turn = ({ x, y }: Vec2, angle: number): Vec2 => ({
      x: x * Math.cos(angle) - y * Math.sin(angle),
      y: x * Math.sin(angle) + y * Math.cos(angle),
    });
    fc.assert(
      fc.property(points, fc.double({ min: 0, max: 7, noNaN: true }), (samples, angle) => {
        const after = filterAll(samples).map((point) => turn(point, angle));
        const before = filterAll(samples.map((point) => turn(point, angle)));
        for (const [index, point] of before.entries()) {
          expect(distance(point, after[index] ?? point)).toBeLessThan(1e-9);
        }
      }),
    );
  });

  it.each([
    [30, 0.002],
    [30, 0.004],
    [15, 0.004],
  ])('that trembles, %d frames a second, is calmed to a third', (framesPerS, most) => {
    const samples = trembling(most, framesPerS * 6);
    const calm = filterAll(samples, framesPerS);
    expect(meanOff(calm.slice(framesPerS))).toBeLessThan(0.34 * meanOff(samples));
  });

  it.each([
    [0.3, 0],
    [0.21, 0.21],
    [0, 1.5],
  ])('that moves by %d and %d a second trails by less than half a hundredth', (x, y) => {
    const at = (frame: number): Vec2 => ({ x: (x * frame) / 30, y: (y * frame) / 30 });
    const samples = Array.from({ length: 90 }, (_, frame) => at(frame));
    const [last] = filterAll(samples).slice(-1);
    expect(distance(last ?? at(0), at(89))).toBeLessThan(0.005);
  });

  it('ignores a sample that is not newer', () => {
    const state = { at: { x: 0.4, y: 0.4 }, velocityPerS: { x: 0, y: 0 }, timeMs: 100 };
    expect(filterOneEuro(settings, state, { x: 0.9, y: 0.9 }, 100)).toBe(state);
  });
});
