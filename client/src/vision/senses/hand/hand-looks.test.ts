import { describe, expect, it } from 'vitest';
import { type HandsWanted, handsWanted, type Looks, NO_LOOKS, noteLook } from './hand-looks.ts';
import { LOOK_LIMITS } from './limits.ts';

const FRAME_MS = 33;

/** Frames of a camera before so many hands; what each was computed for. */
function watch(looks: Looks, hands: number, fromMs: number, frames: number) {
  const wanted: HandsWanted[] = [];
  let nowMs = fromMs;
  let after = looks;
  for (let frame = 0; frame < frames; frame += 1) {
    const want = handsWanted(after, nowMs);
    wanted.push(want);
    if (want === 'two') after = noteLook(after, hands, nowMs);
    nowMs += FRAME_MS;
  }
  return { wanted, looks: after, nowMs };
}

const share = (wanted: readonly HandsWanted[]) =>
  wanted.filter((want) => want === 'two').length / wanted.length;

describe('two hands at the price of one', () => {
  it('one hand: a look for a second one now and then', () => {
    const { wanted } = watch(NO_LOOKS, 1, 0, 300);
    expect(wanted[0]).toBe('two');
    expect(share(wanted)).toBeLessThanOrEqual((2 * FRAME_MS) / LOOK_LIMITS.everyMs);
    expect(share(wanted)).toBeGreaterThanOrEqual(FRAME_MS / (LOOK_LIMITS.everyMs + FRAME_MS));
  });

  it('a second hand is seen within a look, and both from then on', () => {
    const alone = watch(NO_LOOKS, 1, 0, 100);
    const both = watch(alone.looks, 2, alone.nowMs, 100);
    const seenAt = both.wanted.indexOf('two');
    expect(seenAt * FRAME_MS).toBeLessThanOrEqual(LOOK_LIMITS.everyMs);
    expect(share(both.wanted.slice(seenAt))).toBe(1);
  });

  it('a second hand that a frame misses is believed for a while; one that went costs nothing more', () => {
    const both = watch(NO_LOOKS, 2, 0, 10);
    const missed = watch(both.looks, 1, both.nowMs, 3);
    expect(share(missed.wanted)).toBe(1);
    const gone = watch(missed.looks, 1, missed.nowMs, 300);
    expect(share(gone.wanted.slice(30))).toBeLessThan(0.4);
  });
});
