import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOSS_LADDER } from '../../limits.ts';
import { type Identities, identifyHands, NO_IDENTITIES, type SeenHand } from './hand-identity.ts';

const ASPECT = 4 / 3;
const FRAME_MS = 33;

const hand = (xNorm: number, side: 'left' | 'right' = 'right', sideScore = 0.95): SeenHand => ({
  palm: { xNorm, yNorm: 0.5 },
  side,
  sideScore,
});

/** Plays frames one after the other; gives the ids (and sides) of each. */
function play(frames: readonly (readonly SeenHand[])[], frameMs = FRAME_MS) {
  let identities: Identities = NO_IDENTITIES;
  return frames.map((seen, place) => {
    const step = identifyHands(identities, seen, place * frameMs, ASPECT);
    identities = step.identities;
    return step.result;
  });
}

describe('hands keep their identity', () => {
  it('through any order the model reports them in', () => {
    const swaps = fc.array(fc.boolean(), { minLength: 2, maxLength: 40 });
    const drift = fc.double({ min: -0.02, max: 0.02, noNaN: true });
    fc.assert(
      fc.property(swaps, drift, drift, (isSwapped, driftA, driftB) => {
        const frames = isSwapped.map((swap, place) => {
          const pair = [
            hand(0.25 + (driftA * place) / 10, 'left'),
            hand(0.75 + (driftB * place) / 10),
          ];
          return swap ? pair.toReversed() : pair;
        });
        const ids = play(frames).map((result, place) => {
          const [first, second] = result.map(({ id }) => id);
          return isSwapped[place] ? [second, first] : [first, second];
        });
        for (const pair of ids) expect(pair).toEqual(ids[0]);
      }),
    );
  });

  it('while moving as fast as a child waves', () => {
    // Two frame heights a second.
    const frames = Array.from({ length: 8 }, (_, place) => [hand(0.2 + (place * 0.066) / ASPECT)]);
    expect(new Set(play(frames).flatMap((result) => result.map(({ id }) => id))).size).toBe(1);
  });

  it('through a short absence, but not through a long one', () => {
    const gap = (ms: number) => Array.from({ length: Math.round(ms / FRAME_MS) }, () => []);
    const short = play([[hand(0.5)], ...gap(LOSS_LADDER.holdMs - 60), [hand(0.52)]]);
    expect(short.at(-1)?.[0]?.id).toBe(short[0]?.[0]?.id);
    const long = play([[hand(0.5)], ...gap(LOSS_LADDER.holdMs + 60), [hand(0.52)]]);
    expect(long.at(-1)?.[0]?.id).not.toBe(long[0]?.[0]?.id);
  });

  it('before a tablet that computes three frames a second', () => {
    const frames = Array.from({ length: 12 }, (_, place) => {
      const pair = [hand(0.25 + place * 0.01, 'left'), hand(0.75 - place * 0.01)];
      return place % 2 === 0 ? pair : pair.toReversed();
    });
    const named = play(frames, 330).map((result) => result.toSorted((a, b) => a.id - b.id));
    expect(named.at(-1)).toEqual([
      { id: 1, side: 'left' },
      { id: 2, side: 'right' },
    ]);
    for (const result of named) expect(result.map(({ id }) => id)).toEqual([1, 2]);
  });

  it('until the camera stood still for longer than a slow frame takes', () => {
    const [before, after] = play([[hand(0.5)], [hand(0.5)]], LOSS_LADDER.nextFrameMs + 1);
    expect(after?.[0]?.id).not.toBe(before?.[0]?.id);
  });

  it('a hand that appears across the picture is another hand', () => {
    const [before, after] = play([[hand(0.2)], [hand(0.8)]]);
    expect(after?.[0]?.id).not.toBe(before?.[0]?.id);
  });

  it('no two hands of a frame ever share an id', () => {
    const anyHand = fc
      .tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom('left' as const, 'right' as const),
        fc.double({ min: 0, max: 1, noNaN: true }),
      )
      .map(([x, side, score]) => hand(x, side, score));
    const frames = fc.array(fc.array(anyHand, { maxLength: 2 }), { maxLength: 30 });
    fc.assert(
      fc.property(frames, (seen) => {
        for (const [place, result] of play(seen).entries()) {
          expect(result).toHaveLength(seen[place]?.length ?? 0);
          expect(new Set(result.map(({ id }) => id)).size).toBe(result.length);
        }
      }),
    );
  });
});

describe('the side of a hand', () => {
  const steady = (count: number, side: 'left' | 'right') =>
    Array.from({ length: count }, () => [hand(0.5, side)]);
  const lastSide = (frames: readonly (readonly SeenHand[])[]) => play(frames).at(-1)?.[0]?.side;

  it('is unknown at first and soon believed', () => {
    expect(lastSide(steady(1, 'left'))).toBeNull();
    expect(lastSide(steady(5, 'left'))).toBe('left');
  });

  it('survives a few frames of the other', () => {
    expect(lastSide([...steady(20, 'right'), ...steady(5, 'left')])).toBe('right');
  });

  it('is mended when the frames insist', () => {
    expect(lastSide([...steady(20, 'right'), ...steady(20, 'left')])).toBe('left');
  });
});
