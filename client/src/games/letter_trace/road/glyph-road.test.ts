import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WHOLE_FIELD } from '../../../game-runtime/contract.ts';
import { fieldSpans, fromSpans, toSpans } from '../../../game-runtime/field/spans.ts';
import { GLYPHS } from '../strokes/glyph-table.ts';
import { glyphRoad, roadMap } from './glyph-road.ts';

const aspect = fc.double({ min: 0.4, max: 2.5, noNaN: true });
const low = fc.double({ min: 0, max: 0.5, noNaN: true });
const high = fc.double({ min: 0.5, max: 1, noNaN: true });
const reach = fc.record({ left: low, top: low, right: high, bottom: high });

describe('a glyph laid out on the field', () => {
  it('lies well inside the field, whatever its shape and the child’s reach', () => {
    fc.assert(
      fc.property(fc.constantFrom(...GLYPHS), aspect, reach, (glyph, width, box) => {
        for (const { x, y } of glyphRoad(glyph, { aspect: width, reach: box }).flat()) {
          expect(x > 0.03 && x < 0.97 && y > 0.03 && y < 0.97, `${x} ${y}`).toBe(true);
        }
      }),
    );
  });

  it('is as big as the field lets it be', () => {
    for (const glyph of GLYPHS) {
      for (const width of [1.4, 0.7]) {
        const points = roadMap(glyph, { aspect: width, reach: WHOLE_FIELD }).strokes.flatMap(
          (stroke) => stroke.points,
        );
        const xs = points.map((point) => point.x);
        const ys = points.map((point) => point.y);
        const extent = Math.max(
          Math.max(...xs) - Math.min(...xs),
          Math.max(...ys) - Math.min(...ys),
        );
        expect(extent, `${glyph} at ${width}`).toBeGreaterThan(0.55);
      }
    }
  });

  it('stays within a small reach', () => {
    const box = { left: 0.3, top: 0.3, right: 0.95, bottom: 0.95 };
    for (const { x, y } of glyphRoad('B', { aspect: 1.4, reach: box }).flat()) {
      expect(x >= 0.29 && y >= 0.29).toBe(true);
    }
  });

  it('measures as far across as along', () => {
    fc.assert(
      fc.property(aspect, (width) => {
        const size = fieldSpans(width);
        expect(size.x / size.y).toBeCloseTo(width, 9);
        expect(Math.min(size.x, size.y)).toBe(1);
        const back = fromSpans(toSpans({ xNorm: 0.3, yNorm: 0.8 }, width), width);
        expect(back.xNorm).toBeCloseTo(0.3, 9);
        expect(back.yNorm).toBeCloseTo(0.8, 9);
      }),
    );
  });
});
