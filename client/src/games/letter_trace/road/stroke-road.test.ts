import { distance } from '@advay/shared/kernel/vec2';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStrokeRoad, headingAt, isDot, nextFold, pointAt, project } from './stroke-road.ts';

const coordinate = fc.double({ min: 0, max: 1, noNaN: true });
const point = fc.record({ x: coordinate, y: coordinate });
const polyline = fc.array(point, { minLength: 2, maxLength: 8 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('a stroke as a road', () => {
  it('is as long as its polyline and keeps its ends', () => {
    fc.assert(
      fc.property(polyline, (points) => {
        const road = createStrokeRoad(points);
        const length = points
          .slice(1)
          .reduce((sum, at, i) => sum + distance(points[i] ?? at, at), 0);
        expect(road.length).toBeCloseTo(length, 9);
        expect(distance(pointAt(road, 0), points[0] ?? { x: 9, y: 9 })).toBeLessThan(1e-9);
        expect(distance(pointAt(road, length + 1), points.at(-1) ?? { x: 9, y: 9 })).toBeLessThan(
          1e-9,
        );
      }),
    );
  });

  it('projects onto the asked part of it only, and tells how far away that is', () => {
    fc.assert(
      fc.property(polyline, point, share, share, (points, finger, a, b) => {
        const road = createStrokeRoad(points);
        const [from, to] = [Math.min(a, b) * road.length, Math.max(a, b) * road.length];
        const found = project(road, finger, from, to);
        expect(found.along).toBeGreaterThanOrEqual(from - 1e-9);
        expect(found.along).toBeLessThanOrEqual(to + 1e-9);
        expect(distance(finger, pointAt(road, found.along))).toBeCloseTo(found.away, 6);
        expect(found.away).toBeLessThanOrEqual(distance(finger, pointAt(road, from)) + 1e-9);
      }),
    );
  });

  it('takes the first of two equal places where it runs back over itself', () => {
    const road = createStrokeRoad([
      { x: 0, y: 0 },
      { x: 0, y: 1 },
      { x: 0, y: 0 },
    ]);
    expect(project(road, { x: 0.01, y: 0.9 }, 0.85, 1.2).along).toBeCloseTo(0.9, 5);
    expect(project(road, { x: 0.01, y: 0.9 }, 0.99, 1.2).along).toBeCloseTo(1.1, 5);
  });

  it('knows where it turns back', () => {
    const road = createStrokeRoad([
      { x: 0, y: 0 },
      { x: 0, y: 1 },
      { x: 0.4, y: 0 },
      { x: 0.8, y: 0 },
    ]);
    expect(nextFold(road, 0)).toBeCloseTo(1, 6);
    expect(nextFold(road, 1.1)).toBe(road.length);
  });

  it('knows its heading, and a dot when it is one', () => {
    const down = createStrokeRoad([
      { x: 0.5, y: 0 },
      { x: 0.5, y: 1 },
    ]);
    expect(headingAt(down, 0)).toBeCloseTo(Math.PI / 2, 6);
    expect(isDot(down)).toBe(false);
    const dot = createStrokeRoad([{ x: 0.5, y: 0.5 }]);
    expect(isDot(dot)).toBe(true);
    expect(pointAt(dot, 0)).toEqual({ x: 0.5, y: 0.5 });
  });
});
