import { expect, it } from 'vitest';
import { ImpairedPath } from './impaired-path.ts';

const BAD = { delayMs: 100, jitterMs: 50, lossRate: 0.05 };
const fates = (seed: number, count: number) => {
  const path = new ImpairedPath(seed);
  path.condition = BAD;
  return Array.from({ length: count }, () => path.fateMs(48));
};

it('loses and delays as its condition says, the same way for the same seed', () => {
  const all = fates(7, 20_000);
  expect(all).toEqual(fates(7, 20_000));
  const arrived = all.filter((fate) => fate !== null);
  expect(1 - arrived.length / all.length).toBeCloseTo(BAD.lossRate, 2);
  expect(Math.min(...arrived)).toBeGreaterThanOrEqual(BAD.delayMs);
  expect(Math.max(...arrived)).toBeLessThanOrEqual(BAD.delayMs + BAD.jitterMs);
});

it('carries nothing in the dark, and counts what it carried', () => {
  const path = new ImpairedPath(1);
  path.fateMs(40);
  path.isDark = true;
  expect(path.fateMs(40)).toBeNull();
  expect([path.packets, path.bytes]).toEqual([1, 40]);
});
