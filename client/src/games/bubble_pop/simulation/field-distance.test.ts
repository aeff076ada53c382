import fc from 'fast-check';
import { expect, it } from 'vitest';
import { squaredDistanceToSegment, toSpans } from './field-distance.ts';
import { usableReach } from './spawn-bubble.ts';
import { sweepPointers } from './sweep-pointers.ts';

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const point = fc.record({ x: unit, y: unit });

it('a sweep touches every point it passes over', () => {
  fc.assert(
    fc.property(point, point, unit, (from, to, share) => {
      const passed = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
      expect(squaredDistanceToSegment(passed, from, to)).toBeLessThan(1e-12);
    }),
  );
});

it('is never nearer than the nearest of many points along the way, nor farther than either end', () => {
  fc.assert(
    fc.property(point, point, point, (centre, from, to) => {
      const squared = (x: number, y: number) => (x - centre.x) ** 2 + (y - centre.y) ** 2;
      const exact = squaredDistanceToSegment(centre, from, to);
      expect(exact).toBeLessThanOrEqual(
        Math.min(squared(from.x, from.y), squared(to.x, to.y)) + 1e-9,
      );
      for (let at = 0; at <= 20; at += 1) {
        const [x, y] = [from.x + ((to.x - from.x) * at) / 20, from.y + ((to.y - from.y) * at) / 20];
        expect(squared(x, y)).toBeGreaterThanOrEqual(exact - 1e-9);
      }
    }),
  );
});

it('circles are round in wide and in tall fields', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.3, max: 3, noNaN: true }), (aspect) => {
      const corner = toSpans({ xNorm: 1, yNorm: 1 }, aspect);
      expect(corner.x / corner.y).toBeCloseTo(aspect);
      expect(Math.min(corner.x, corner.y)).toBeCloseTo(1);
    }),
  );
});

it('joins a pointer only to itself', () => {
  const last = [{ id: 1, xNorm: 0.2, yNorm: 0.5 }];
  const now = (id: number, xNorm: number) => [{ id, xNorm, yNorm: 0.5, side: null }];
  expect(sweepPointers(last, now(1, 0.4), 1)[0]?.from).toEqual({ x: 0.2, y: 0.5 });
  expect(sweepPointers(last, now(2, 0.4), 1)[0]?.from).toEqual({ x: 0.4, y: 0.5 });
  expect(sweepPointers(last, now(1, 0.95), 1)[0]?.from).toEqual({ x: 0.95, y: 0.5 });
});

it('makes a usable box of any reach', () => {
  fc.assert(
    fc.property(unit, unit, unit, unit, (left, top, right, bottom) => {
      const box = usableReach({ left, top, right, bottom });
      expect(box.right - box.left).toBeGreaterThanOrEqual(0.299);
      expect(box.bottom - box.top).toBeGreaterThanOrEqual(0.299);
      expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
      expect(Math.max(box.right, box.bottom)).toBeLessThanOrEqual(1);
    }),
  );
});
