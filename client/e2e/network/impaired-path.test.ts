import { expect, it } from 'vitest';
import { ImpairedPath, LONGEST_QUEUE_MS } from './impaired-path.ts';

const BAD = { delayMs: 100, jitterMs: 50, lossRate: 0.05 };
const fates = (seed: number, count: number) => {
  const path = new ImpairedPath(seed);
  path.condition = BAD;
  return Array.from({ length: count }, (_, nowMs) => path.fateMs({ bytes: 48, from: 0, nowMs }));
};

it('loses and delays as its condition says, the same way for the same seed', () => {
  const all = fates(7, 20_000);
  expect(all).toEqual(fates(7, 20_000));
  const arrived = all.filter((fate) => fate !== null);
  expect(1 - arrived.length / all.length).toBeCloseTo(BAD.lossRate, 2);
  expect(Math.min(...arrived)).toBeGreaterThanOrEqual(BAD.delayMs);
  expect(Math.max(...arrived)).toBeLessThanOrEqual(BAD.delayMs + BAD.jitterMs);
});

it('carries nothing in the dark, and counts what it carried and what was swallowed', () => {
  const path = new ImpairedPath(1);
  path.fateMs({ bytes: 40, from: 0, nowMs: 0 });
  path.isDark = true;
  expect(path.fateMs({ bytes: 40, from: 0, nowMs: 0 })).toBeNull();
  expect([path.packets, path.swallowed]).toEqual([1, [1, 0]]);
});

it('carries as much as it is wide, each way by itself; the rest waits, and then falls off', () => {
  const path = new ImpairedPath(1);
  path.condition = { rateBps: 100_000 };
  // 1,250 bytes take 100 ms.
  const offer = (from: 0 | 1, nowMs: number) => path.fateMs({ bytes: 1_250, from, nowMs });
  expect([offer(0, 0), offer(0, 0), offer(0, 50)]).toEqual([100, 200, 250]);
  expect(offer(1, 0)).toBe(100);
  expect(offer(0, 50)).toBe(350);
  expect(offer(0, 50)).toBeNull();
  expect(offer(0, 50 + LONGEST_QUEUE_MS)).not.toBeNull();
});
