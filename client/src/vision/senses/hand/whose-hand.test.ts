import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HandShape } from './hand-shape.ts';
import { OWNER_LIMITS } from './limits.ts';
import { chooseOwner, NO_OWNER, type Ownership, type PresentHand } from './whose-hand.ts';

const ASPECT = 4 / 3;
const FRAME_MS = 33;

type Played = Readonly<{
  id: number;
  shape?: HandShape;
  scale?: number;
  /** Where the palm is after so long. */
  at?: (timeMs: number) => number;
}>;

const resting = () => 0.3;
const moving = (timeMs: number) => 0.6 + 0.1 * Math.sin(timeMs / 200);

/** Frames before these hands; who owned the pointer in each. */
function watch(hands: readonly Played[], ms: number, from: Ownership = NO_OWNER, startMs = 0) {
  let ownership = from;
  const owners: (number | null)[] = [];
  for (let timeMs = startMs; timeMs < startMs + ms; timeMs += FRAME_MS) {
    const present = hands.map(
      ({ id, shape = 'point', scale = 0.2, at = resting }): PresentHand => ({
        id,
        shape,
        scale,
        palm: { xNorm: at(timeMs), yNorm: 0.5 },
      }),
    );
    const isHere = (id: number) => present.some((hand) => hand.id === id);
    ownership = chooseOwner(ownership, present, isHere, timeMs, ASPECT);
    owners.push(ownership.owner);
  }
  return { owners, ownership, endMs: startMs + ms };
}

/** Time from the first frame with both to the first in which hand 2 plays; null when it never does. */
function handedOverMs(first: Played, second: Played): number | null {
  const before = watch([first], 3_000);
  const after = watch([first, second], 2_000, before.ownership, before.endMs);
  const place = after.owners.indexOf(2);
  return place < 0 ? null : place * FRAME_MS;
}

describe('whose hand plays', () => {
  it.each<[string, Played, Played]>([
    ['a fist that rests', { id: 1, shape: 'closed' }, { id: 2, at: moving }],
    ['a fist that rests, and a finger held still', { id: 1, shape: 'closed' }, { id: 2 }],
    ['an open palm on the table', { id: 1, shape: 'open' }, { id: 2, at: moving }],
    ['a still hand far behind', { id: 1, scale: 0.09 }, { id: 2, at: moving }],
    [
      'a hand far behind that waves',
      { id: 1, scale: 0.09, shape: 'open', at: moving },
      { id: 2, at: moving },
    ],
  ])('%s was there first: the child has the pointer at once', (_, first, second) => {
    const tookMs = handedOverMs(first, second);
    expect(tookMs).not.toBeNull();
    // Beside it a look for the second hand takes up to LOOK_LIMITS.everyMs.
    expect(tookMs).toBeLessThanOrEqual(
      OWNER_LIMITS.leadForMs + OWNER_LIMITS.speedOverMs + FRAME_MS,
    );
  });

  it.each<[string, Played, Played]>([
    ['a second finger like it', { id: 1, at: moving }, { id: 2, at: moving }],
    ['a fist that is laid down', { id: 1, at: moving }, { id: 2, shape: 'closed' }],
    [
      'somebody farther away who points as well',
      { id: 1, at: moving },
      { id: 2, scale: 0.12, at: moving },
    ],
  ])('%s comes: the child keeps it', (_, first, second) => {
    expect(handedOverMs(first, second)).toBeNull();
  });

  it('a child that pauses keeps it from a hand that passes', () => {
    const playing = watch([{ id: 1, at: moving }], 2_000);
    const both: readonly Played[] = [
      { id: 1, at: () => moving(2_000) },
      { id: 2, shape: 'open', at: moving },
    ];
    expect(watch(both, 600, playing.ownership, playing.endMs).owners).not.toContain(2);
  });

  it('an owner that a frame misses keeps it; one that left gives it to who is there', () => {
    const playing = watch([{ id: 1, at: moving }], 2_000);
    const other: PresentHand = {
      id: 2,
      shape: 'point',
      scale: 0.2,
      palm: { xNorm: 0.5, yNorm: 0.5 },
    };
    const missed = chooseOwner(playing.ownership, [other], () => true, 2_033, ASPECT);
    expect(missed.owner).toBe(1);
    expect(chooseOwner(missed, [other], (id) => id === 2, 2_400, ASPECT).owner).toBe(2);
    expect(chooseOwner(missed, [], () => false, 2_400, ASPECT).owner).toBeNull();
  });

  it('is always one of those who are there or believed, however they come and go', () => {
    const hand = fc.record({
      id: fc.integer({ min: 1, max: 3 }),
      shape: fc.constantFrom<HandShape | null>('point', 'open', 'closed', null),
      scale: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
      palm: fc.record({
        xNorm: fc.double({ min: 0, max: 1, noNaN: true }),
        yNorm: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
    });
    const frame = fc.uniqueArray(hand, { maxLength: 2, selector: ({ id }) => id });
    fc.assert(
      fc.property(fc.array(frame, { minLength: 1, maxLength: 60 }), (frames) => {
        let ownership: Ownership = NO_OWNER;
        for (const [place, hands] of frames.entries()) {
          const lately = new Set(
            frames
              .slice(Math.max(0, place - 3), place + 1)
              .flat()
              .map(({ id }) => id),
          );
          ownership = chooseOwner(
            ownership,
            hands,
            (id) => lately.has(id),
            place * FRAME_MS,
            ASPECT,
          );
          expect(ownership.owner === null ? hands.length === 0 : lately.has(ownership.owner)).toBe(
            true,
          );
        }
      }),
    );
  });
});
