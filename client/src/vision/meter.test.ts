import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METER_LIMITS } from './limits.ts';
import { type FrameTimes, framesPerS, NO_FRAME_TIMES, noteFrameTime, percentile } from './meter.ts';

function frames(count: number, everyMs: number, inferenceMs = 20): FrameTimes {
  return Array.from({ length: count }).reduce<FrameTimes>(
    (times, _, place) => noteFrameTime(times, inferenceMs, place * everyMs),
    NO_FRAME_TIMES,
  );
}

describe('the meter', () => {
  it('knows nothing before the first frame', () => {
    expect(percentile(NO_FRAME_TIMES.inferenceMs, 0.5)).toBeNull();
    expect(framesPerS(NO_FRAME_TIMES, 1000)).toBe(0);
  });

  it('reads thirty frames a second as thirty', () => {
    expect(framesPerS(frames(90, 1000 / 30), 89 * (1000 / 30))).toBeCloseTo(30, 1);
  });

  it('falls to nothing when frames stop', () => {
    const times = frames(90, 33);
    expect(framesPerS(times, 90 * 33 + 1000)).toBeLessThan(20);
    expect(framesPerS(times, 90 * 33 + METER_LIMITS.fpsWindowMs)).toBe(0);
  });

  it('forgets what is long ago', () => {
    expect(frames(1000, 33).inferenceMs).toHaveLength(METER_LIMITS.inferenceFrames);
  });

  it('a percentile is one of the values, with its share of them at or below it', () => {
    const values = fc.array(fc.double({ noNaN: true, min: 0, max: 1000 }), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.double({ min: 0.01, max: 1, noNaN: true }), (all, share) => {
        const value = percentile(all, share) ?? -1;
        expect(all).toContain(value);
        const below = all.filter((each) => each <= value).length;
        expect(below).toBeGreaterThanOrEqual(all.length * share - 1e-9);
      }),
    );
  });
});
