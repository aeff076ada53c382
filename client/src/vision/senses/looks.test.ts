import { describe, expect, it } from 'vitest';
import { BODY_LOOK_LIMITS } from './body/limits.ts';
import { HAND_LOOK_LIMITS } from './hand/limits.ts';
import {
  type CountWanted,
  countWanted,
  type LookLimits,
  type Looks,
  NO_LOOKS,
  noteLook,
} from './looks.ts';

const FRAME_MS = 33;

/** Frames of a camera before so many; what each was computed for. */
function watch(limits: LookLimits, looks: Looks, count: number, fromMs: number, frames: number) {
  const wanted: CountWanted[] = [];
  let nowMs = fromMs;
  let after = looks;
  for (let frame = 0; frame < frames; frame += 1) {
    const want = countWanted(after, nowMs, limits);
    wanted.push(want);
    if (want === 'two') after = noteLook(after, count, nowMs, limits);
    nowMs += FRAME_MS;
  }
  return { wanted, looks: after, nowMs };
}

const share = (wanted: readonly CountWanted[]) =>
  wanted.filter((want) => want === 'two').length / wanted.length;

describe.each([
  ['hands', HAND_LOOK_LIMITS],
  ['bodies', BODY_LOOK_LIMITS],
])('two %s at the price of one', (_name, limits) => {
  it('one: a look for a second one now and then', () => {
    const { wanted } = watch(limits, NO_LOOKS, 1, 0, 300);
    expect(wanted[0]).toBe('two');
    expect(share(wanted)).toBeLessThanOrEqual((2 * FRAME_MS) / limits.everyMs);
    expect(share(wanted)).toBeGreaterThanOrEqual(FRAME_MS / (limits.everyMs + FRAME_MS));
  });

  it('a second one is seen within a look, and both from then on', () => {
    const alone = watch(limits, NO_LOOKS, 1, 0, 100);
    const both = watch(limits, alone.looks, 2, alone.nowMs, 100);
    const seenAt = both.wanted.indexOf('two');
    expect(seenAt * FRAME_MS).toBeLessThanOrEqual(limits.everyMs);
    expect(share(both.wanted.slice(seenAt))).toBe(1);
  });

  it('a second one that a frame misses is believed for a while; one that went costs nothing more', () => {
    const both = watch(limits, NO_LOOKS, 2, 0, 10);
    const missed = watch(limits, both.looks, 1, both.nowMs, 3);
    expect(share(missed.wanted)).toBe(1);
    const gone = watch(limits, missed.looks, 1, missed.nowMs, 300);
    expect(share(gone.wanted.slice(30))).toBeLessThan(0.4);
  });
});
