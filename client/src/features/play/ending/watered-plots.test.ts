import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plantStages } from '../../garden/garden-growth.ts';
import { wateredPlots } from './watered-plots.ts';

const FULL_GROWN_XP = 1_000_000;

it('are those that grow of the round', () => {
  // The first step costs five drops: the sprout that stands there from the start becomes a bud.
  expect(wateredPlots(0, 5)).toEqual([0]);
  expect(wateredPlots(0, 30).length).toBeGreaterThan(1);
});

it('are the one that grows next where the drops are too few', () => {
  expect(wateredPlots(0, 1)).toEqual([0]);
});

it('are none in a full garden, nor without a drop', () => {
  expect(wateredPlots(FULL_GROWN_XP, FULL_GROWN_XP + 30)).toEqual([]);
  expect(wateredPlots(20, 20)).toEqual([]);
});

it('are some for every round of a garden that still grows', () => {
  const full = plantStages(FULL_GROWN_XP);
  fc.assert(
    fc.property(fc.nat(3000), fc.integer({ min: 1, max: 30 }), (before, earned) => {
      const isFull = plantStages(before).every((stage, plot) => stage === full[plot]);
      expect(wateredPlots(before, before + earned).length > 0).toBe(!isFull);
    }),
  );
});
