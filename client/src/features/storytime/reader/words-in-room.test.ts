import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RoomView, type Span, toShow, whereNext } from './words-in-room.ts';

/** Lines of three words each. */
const words = (lines: number, linePx: number): readonly Span[] =>
  Array.from({ length: lines * 3 }, (_, word) => {
    const topPx = Math.floor(word / 3) * linePx;
    return { topPx, bottomPx: topPx + linePx };
  });
/** But for a pixel, which is rounding. */
const isSeen = ({ topPx, bottomPx }: Span, view: RoomView) =>
  topPx >= view.topPx - 1 && bottomPx <= view.topPx + view.heightPx + 1;

describe('the way on', () => {
  it('brings the line that was cut to the top', () => {
    const view = { topPx: 0, heightPx: 100, allPx: 300 };
    expect(whereNext(words(10, 30), view)).toBe(90);
    expect(whereNext(words(10, 30), { ...view, topPx: 90 })).toBe(180);
  });

  it('goes no further than to the end, and from there to the beginning', () => {
    expect(whereNext(words(4, 30), { topPx: 0, heightPx: 100, allPx: 120 })).toBe(20);
    expect(whereNext(words(4, 30), { topPx: 20, heightPx: 100, allPx: 120 })).toBe(0);
  });

  it('leaves no word out, whatever the room is', () => {
    const rooms = fc.record({
      lines: fc.integer({ min: 1, max: 20 }),
      linePx: fc.integer({ min: 20, max: 40 }),
      heightPx: fc.integer({ min: 40, max: 300 }),
    });
    fc.assert(
      fc.property(rooms, ({ lines, linePx, heightPx }) => {
        const all = words(lines, linePx);
        const seen = new Set<Span>();
        let view: RoomView = { topPx: 0, heightPx, allPx: Math.max(heightPx, lines * linePx) };
        for (let press = 0; press <= lines; press += 1) {
          for (const word of all) if (isSeen(word, view)) seen.add(word);
          view = { ...view, topPx: whereNext(all, view) };
        }
        expect(seen.size).toBe(all.length);
      }),
    );
  });
});

it('moves for a word that is read only where it is not in sight', () => {
  const view = { topPx: 30, heightPx: 100, allPx: 300 };
  expect(toShow({ topPx: 60, bottomPx: 90 }, view)).toBe(30);
  expect(toShow({ topPx: 120, bottomPx: 150 }, view)).toBe(120);
  expect(toShow({ topPx: 0, bottomPx: 30 }, view)).toBe(0);
  expect(toShow({ topPx: 270, bottomPx: 300 }, view)).toBe(200);
});
