import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wayTo } from './look-at-pointer.ts';

it('looks aside at what is far, a little at what is near, and straight at the child else', () => {
  expect(wayTo(1000, 0, 100)).toEqual([1, 0]);
  expect(wayTo(0, -1000, 100)).toEqual([0, -1]);
  expect(wayTo(100, 0, 100)).toEqual([0.5, 0]);
  expect(wayTo(0, 0, 100)).toEqual([0, 0]);
  expect(wayTo(5, 5, 0)).toEqual([0, 0]);
});

it('never turns eyes out of a head', () => {
  fc.assert(
    fc.property(fc.double(), fc.double(), fc.double(), (right, down, width) => {
      for (const way of wayTo(right, down, width)) expect(Math.abs(way)).toBeLessThanOrEqual(1);
    }),
  );
});
