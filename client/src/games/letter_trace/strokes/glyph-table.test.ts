import { GAMES } from '@advay/shared/games/catalogue';
import { distance } from '@advay/shared/kernel/vec2';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GLYPHS, glyphStrokes, glyphsOfStep } from './glyph-table.ts';
import { parseStroke } from './stroke-notation.ts';

const lengthOf = (points: readonly { x: number; y: number }[]) =>
  points.slice(1).reduce((sum, point, i) => sum + distance(points[i] ?? point, point), 0);

describe('the stroke tables', () => {
  it('have every capital, small letter and digit', () => {
    for (const glyph of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789') {
      expect(GLYPHS).toContain(glyph);
    }
  });

  it('have enough different glyphs for every step of the ladder', () => {
    for (const step of GAMES.letter_trace.steps) {
      expect(glyphsOfStep(step).length, step).toBeGreaterThanOrEqual(6);
    }
  });

  it.each(GLYPHS)('keep %s inside its box, with strokes of a sensible length', (glyph) => {
    const strokes = glyphStrokes(glyph);
    expect(strokes.length).toBeGreaterThanOrEqual(1);
    expect(strokes.length).toBeLessThanOrEqual(4);
    for (const points of strokes) {
      for (const { x, y } of points) {
        expect(x >= 0 && x <= 1 && y >= 0 && y <= 1, `${x} ${y}`).toBe(true);
      }
      if (points.length === 1) continue;
      expect(lengthOf(points)).toBeGreaterThan(0.15);
      expect(lengthOf(points)).toBeLessThan(3.6);
    }
  });

  it('put a dot on i and j, last, as a tap', () => {
    for (const glyph of ['i', 'j']) {
      const strokes = glyphStrokes(glyph);
      expect(strokes).toHaveLength(2);
      expect(strokes[1]).toHaveLength(1);
    }
  });

  it('write round letters anticlockwise from the top right, as schools do', () => {
    for (const glyph of ['a', 'c', 'd', 'g', 'o', 'q', 'C', 'G', 'O', 'Q', '0', '6', '8', '9']) {
      const [first = []] = glyphStrokes(glyph);
      const quarter = first.slice(0, 14);
      expect(quarter.at(-1)?.x, glyph).toBeLessThan(quarter[0]?.x ?? 0);
    }
  });

  it('write stems downwards and bars from left to right', () => {
    for (const glyph of [
      'B',
      'D',
      'E',
      'F',
      'H',
      'I',
      'K',
      'L',
      'M',
      'N',
      'P',
      'R',
      'T',
      'b',
      'h',
      'l',
    ]) {
      const [stem = []] = glyphStrokes(glyph);
      expect(stem[1]?.y, glyph).toBeGreaterThan(stem[0]?.y ?? 1);
    }
    for (const glyph of ['A', 'H', 'T', 'f', 't', '5']) {
      const bar = glyphStrokes(glyph).at(-1) ?? [];
      expect(bar.at(-1)?.x, glyph).toBeGreaterThan(bar[0]?.x ?? 1);
    }
  });
});

describe('the stroke notation', () => {
  it('names the stroke that is malformed', () => {
    for (const bad of ['', 'L1 2', 'M1', 'M1 2 L3', 'M1 2 Q3 4', 'M1 2 M3 4', 'M a b']) {
      expect(() => parseStroke(bad), bad).toThrow(`"${bad}"`);
    }
  });

  it('does not let an oval begin where the finger is not', () => {
    expect(() => parseStroke('M0 0 O50 50 10 10 0 90')).toThrow('jumps');
  });

  it('reads back any chain of lines', () => {
    const coordinate = fc.integer({ min: 0, max: 132 });
    const point = fc.record({ x: coordinate, y: coordinate });
    fc.assert(
      fc.property(point, fc.array(point, { minLength: 1, maxLength: 8 }), (start, rest) => {
        const notation = `M${start.x} ${start.y} ${rest.map(({ x, y }) => `L${x} ${y}`).join(' ')}`;
        const stroke = parseStroke(notation);
        expect(stroke.start).toEqual(start);
        expect(stroke.segments.map((part) => part.kind === 'line' && part.to)).toEqual(rest);
      }),
    );
  });
});
