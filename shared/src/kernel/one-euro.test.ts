import fc from 'fast-check';
import { expect, it } from 'vitest';
import { filterOneEuro, type OneEuroState } from './one-euro.ts';

const settings = { minCutoffHz: 1.5, beta: 8, speedCutoffHz: 1 };
const frameMs = 1000 / 30;

function filterAll(values: readonly number[]): number[] {
  let state: OneEuroState | null = null;
  return values.map((value, index) => {
    state = filterOneEuro(settings, state, value, index * frameMs);
    return state.value;
  });
}

it('never leaves the range of what it was given', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }),
      (values) => {
        for (const value of filterAll(values)) {
          expect(value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        }
      },
    ),
  );
});

it('calms a trembling hand', () => {
  const trembling = Array.from(
    { length: 90 },
    (_, frame) => 0.5 + (frame % 2 === 0 ? 0.002 : -0.002),
  );
  const spread = (values: number[]) => Math.max(...values) - Math.min(...values);
  expect(spread(filterAll(trembling).slice(30))).toBeLessThan(0.3 * 0.004);
});

it('ignores a sample that is not newer', () => {
  const state = { value: 0.4, speedPerS: 0, timeMs: 100 };
  expect(filterOneEuro(settings, state, 0.9, 100)).toBe(state);
});
