import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GARDEN_PLOTS, IN_BLOOM, plantStages } from './garden-growth.ts';

const total = (xp: number) => plantStages(xp).reduce<number>((sum, stage) => sum + stage, 0);

it('starts with one sprout', () => {
  expect(total(0)).toBe(1);
  expect(plantStages(0)[0]).toBe(1);
});

it('grows with the very first round', () => {
  expect(total(12)).toBeGreaterThan(total(0));
});

it('never shrinks as XP is earned', () => {
  fc.assert(
    fc.property(fc.nat(20_000), fc.nat(200), (xp, more) => {
      const before = plantStages(xp);
      const after = plantStages(xp + more);
      for (const [plot, stage] of before.entries()) {
        expect(after[plot]).toBeGreaterThanOrEqual(stage);
      }
    }),
  );
});

it('is in full bloom before the first butterfly comes, and has one on each flower one day', () => {
  for (let xp = 0; xp < 3000; xp += 7) {
    const stages = plantStages(xp);
    if (stages.includes(4)) expect(stages.every((stage) => stage >= IN_BLOOM)).toBe(true);
  }
  expect(plantStages(100_000)).toEqual(Array.from({ length: GARDEN_PLOTS }, () => 4));
});
