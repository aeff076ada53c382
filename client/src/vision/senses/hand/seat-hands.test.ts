import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEAT_LIMITS } from '../limits.ts';
import { type HandSeats, NO_HAND_SEATS, seatHands } from './seat-hands.ts';

const ASPECT = 4 / 3;
const FRAME_MS = 33;

type Shown = Readonly<{ id: number; x: number }>;

/** A table at which hands come and go; who sits where after each while. */
function table() {
  let state: HandSeats = NO_HAND_SEATS;
  let timeMs = 0;
  return (ms: number, hands: readonly Shown[]): readonly (number | undefined)[] => {
    for (const endMs = timeMs + ms; timeMs < endMs; timeMs += FRAME_MS) {
      const comers = hands.map(({ id, x }) => ({ id, palm: { xNorm: x, yNorm: 0.5 } }));
      state = seatHands(state, comers, timeMs, ASPECT);
    }
    return state.seats.map((sat) => hands.find(({ id }) => id === sat?.id)?.id);
  };
}

const right: Shown = { id: 1, x: 0.75 };
const left: Shown = { id: 2, x: 0.25 };

describe('the seats of two hands', () => {
  it('are the right one’s and the left one’s, whichever was seen first', () => {
    const show = table();
    expect(show(300, [left])).toEqual([2, undefined]);
    expect(show(300, [left, right])).toEqual([1, 2]);
  });

  it('stay theirs, however they move and whatever order they are told in', () => {
    const places = fc.array(
      fc.record({
        a: fc.double({ min: 0, max: 1, noNaN: true }),
        b: fc.double({ min: 0, max: 1, noNaN: true }),
        isSwapped: fc.boolean(),
        seen: fc.constantFrom('both', 'first', 'second'),
      }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(places, (frames) => {
        const show = table();
        show(2 * SEAT_LIMITS.chooseForMs, [right, left]);
        for (const { a, b, isSwapped, seen } of frames) {
          const here = [
            ...(seen === 'second' ? [] : [{ id: 1, x: a }]),
            ...(seen === 'first' ? [] : [{ id: 2, x: b }]),
          ];
          const [first, second] = show(FRAME_MS, isSwapped ? here.toReversed() : here);
          expect([undefined, 1]).toContain(first);
          expect([undefined, 2]).toContain(second);
          expect([first, second].filter((id) => id !== undefined)).toHaveLength(here.length);
        }
      }),
    );
  });

  it('are taken again by whoever was away, beside one that stayed and after both were gone', () => {
    const show = table();
    show(2000, [right, left]);
    expect(show(400, [left])).toEqual([undefined, 2]);
    expect(show(400, [left, { id: 3, x: 0.4 }])).toEqual([3, 2]);
    show(400, []);
    expect(show(400, [{ id: 4, x: 0.3 }])).toEqual([undefined, 4]);
    expect(
      show(400, [
        { id: 4, x: 0.3 },
        { id: 5, x: 0.2 },
      ]),
    ).toEqual([5, 4]);
  });

  it('leave a child who plays its own while the other comes for the first time', () => {
    const show = table();
    show(2000, [right]);
    show(400, []);
    expect(show(400, [left])).toEqual([undefined, 2]);
    expect(show(400, [left, { id: 3, x: 0.8 }])).toEqual([3, 2]);
  });

  it('are free again once nobody has been there for long', () => {
    const show = table();
    show(2000, [right, left]);
    show(SEAT_LIMITS.otherWaitsMs + 100, []);
    expect(show(300, [{ id: 6, x: 0.25 }])).toEqual([6, undefined]);
  });
});
