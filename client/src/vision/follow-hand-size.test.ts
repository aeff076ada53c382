import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FollowedSize, followHandSize, NO_HAND_SIZE } from './follow-hand-size.ts';
import { FIELD_LIMITS, HAND_SIZE_LIMITS } from './limits.ts';
import { fieldToView } from './view-to-field.ts';

const FRAME_MS = 33;
const { largeFrom, largeUntil, lowestPerS } = HAND_SIZE_LIMITS;
/** A hand as long as this of the frame reaches so far from wrist to fingertip, as the model sees it. */
const reachOf = (length: number) => 0.92 * length;

/** A hand that reaches so far in each frame, or none. */
function watch(
  reaches: readonly (number | null)[],
  from: FollowedSize = NO_HAND_SIZE,
  startMs = 0,
) {
  let followed = from;
  return reaches.map((reach, frame) => {
    followed = followHandSize(followed, reach, startMs + frame * FRAME_MS);
    return followed;
  });
}

const frames = (count: number, reach: number | null) => Array.from({ length: count }, () => reach);
const lowestOf = (seen: readonly FollowedSize[]) => seen.at(-1)?.lowestNorm ?? Number.NaN;

describe('the field follows the hand’s size', () => {
  it('stays where it is for a hand of ordinary size', () => {
    const lengths = fc.array(fc.double({ min: 0.05, max: largeFrom, noNaN: true }));
    fc.assert(
      fc.property(lengths, (all) => {
        for (const { lowestNorm } of watch(all)) expect(lowestNorm).toBe(FIELD_LIMITS.lowestNorm);
      }),
    );
  });

  it('is where a large hand reaches from its first frame on', () => {
    // Measured: of a hand of half the frame the tip is lost below three quarters, of four fifths below 0.6.
    expect(lowestOf(watch([reachOf(0.5)]))).toBeLessThan(0.75);
    expect(lowestOf(watch([reachOf(0.8)]))).toBeLessThan(0.6);
    const view = fieldToView(
      { xNorm: 0.5, yNorm: 1 },
      { frameAspect: 4 / 3, fieldAspect: 4 / 3, lowestNorm: lowestOf(watch([reachOf(0.8)])) },
    );
    expect(view.yNorm).toBeLessThan(0.6);
  });

  it('moves slowly while a hand is followed, whatever that does', () => {
    const lengths = fc.array(fc.double({ min: 0.05, max: 1.2, noNaN: true }), { minLength: 2 });
    fc.assert(
      fc.property(lengths, (all) => {
        const seen = watch(all);
        for (const [frame, { lowestNorm }] of seen.entries()) {
          const before = seen[frame - 1]?.lowestNorm ?? lowestNorm;
          expect(Math.abs(lowestNorm - before)).toBeLessThanOrEqual(
            (lowestPerS * FRAME_MS) / 1000 + 1e-12,
          );
        }
      }),
    );
  });

  it('does not go to and fro for a hand at the limit', () => {
    const swaying = Array.from({ length: 600 }, (_, frame) => {
      return (largeFrom + largeUntil) / 2 + 0.01 * Math.sin(frame / 20);
    });
    const large = watch(frames(300, 0.5));
    const after = watch(swaying, large.at(-1), 300 * FRAME_MS);
    expect(new Set(after.map(({ isLarge }) => isLarge))).toEqual(new Set([true]));
    expect(new Set(watch(swaying).map(({ isLarge }) => isLarge))).toEqual(new Set([false]));
  });

  it('waits for a hand that is hidden, and begins anew for one that comes after it was lost', () => {
    const large = watch(frames(60, 0.7));
    const hidden = watch([...frames(20, null), 0.7], large.at(-1), 60 * FRAME_MS);
    expect(lowestOf(hidden)).toBeCloseTo(lowestOf(large), 6);
    const small = watch([...frames(60, null), 0.3], large.at(-1), 60 * FRAME_MS);
    expect(lowestOf(small)).toBe(FIELD_LIMITS.lowestNorm);
  });
});
