import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MediaClock, readMediaClock } from './media-clock.ts';

/** Reads frames taken every 33 ms on a camera clock that began at `startMs`, each arriving with its delay. */
function readAll(startMs: number, delaysMs: readonly number[]): readonly number[] {
  let clock: MediaClock | null = null;
  return delaysMs.map((delayMs, place) => {
    const mediaMs = startMs + place * 33;
    const reading = readMediaClock(clock, mediaMs, 10_000 + place * 33 + delayMs);
    clock = reading.clock;
    return reading.timeMs;
  });
}

describe('the camera’s clock', () => {
  it('makes late frames even again once a quick one was seen', () => {
    const times = readAll(500, [2, 20, 5, 14, 9]);
    const gaps = times.slice(1).map((time, place) => time - (times[place] ?? 0));
    for (const gap of gaps) expect(gap).toBeCloseTo(33, 0);
  });

  it('never says a frame was taken after it arrived, nor long before', () => {
    const delays = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), delays, (startMs, delaysMs) => {
        for (const [place, time] of readAll(startMs, delaysMs).entries()) {
          const arrivedMs = 10_000 + place * 33 + (delaysMs[place] ?? 0);
          expect(time).toBeLessThanOrEqual(arrivedMs + 1e-6);
          expect(time).toBeGreaterThanOrEqual(arrivedMs - 200 - 1e-6);
        }
      }),
    );
  });

  it('starts anew when another camera takes over', () => {
    const first = readMediaClock(null, 900_000, 5000);
    const second = readMediaClock(first.clock, 20, 5040);
    expect(second.timeMs).toBe(5040);
  });
});
