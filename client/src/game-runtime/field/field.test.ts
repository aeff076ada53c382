import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reachSpan, usableReach } from './reach-span.ts';
import { roomiest } from './roomiest.ts';
import { squaredDistanceToSegment } from './segment-distance.ts';
import { fromSpans, toSpans } from './spans.ts';
import { sweepPointers } from './sweep.ts';

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
      expect(fromSpans(corner, aspect)).toEqual({ xNorm: 1, yNorm: 1 });
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
      const box = usableReach({ left, top, right, bottom }, 0.3);
      expect(box.right - box.left).toBeGreaterThanOrEqual(0.299);
      expect(box.bottom - box.top).toBeGreaterThanOrEqual(0.299);
      expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
      expect(Math.max(box.right, box.bottom)).toBeLessThanOrEqual(1);
    }),
  );
});

it('keeps a side of the reach inside its band, never shorter than asked', () => {
  expect(reachSpan(0.2, 0.9, 0.3)).toEqual([expect.closeTo(0.2), expect.closeTo(0.9)]);
  expect(reachSpan(0, 0.1, 0.4)).toEqual([0, 0.4]);
  expect(reachSpan(0, 1, 0.45, { low: 0.2, high: 0.8 })).toEqual([
    expect.closeTo(0.2),
    expect.closeTo(0.8),
  ]);
});

it('chooses the place with the most room, the first of equals', () => {
  const room = { left: 1, middle: 3, right: 3 };
  expect(roomiest(['left', 'middle', 'right'] as const, (place) => room[place])).toBe('middle');
});
