import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clock as machineClock } from './clock.ts';
import { createDrivenClock, type DrivenClock } from './driven-clock.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const rangFrom = (clock: DrivenClock) => {
  const rang: string[] = [];
  const startMs = clock.nowMs();
  const ring = (name: string) => () =>
    void rang.push(`${name} at ${Math.round(clock.nowMs() - startMs)}`);
  return { rang, ring };
};

describe('a driven clock', () => {
  it('goes with the machine’s until it is driven', () => {
    const clock = createDrivenClock();
    const { rang, ring } = rangFrom(clock);
    clock.setTimeout(ring('late'), 300);
    clock.setTimeout(ring('soon'), 100);
    const never = clock.setTimeout(ring('never'), 200);
    clock.clearTimeout(never);
    vi.advanceTimersByTime(299);
    expect(rang).toEqual(['soon at 100']);
    vi.advanceTimersByTime(1);
    expect(rang).toEqual(['soon at 100', 'late at 300']);
  });

  it('runs so many times faster, with what waits already', () => {
    const clock = createDrivenClock();
    const { rang, ring } = rangFrom(clock);
    clock.setTimeout(ring('round over'), 60_000);
    clock.setPace(20);
    vi.advanceTimersByTime(2_999);
    expect(rang).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(rang).toEqual(['round over at 60000']);
    clock.setPace(1);
    const atMs = clock.nowMs();
    vi.advanceTimersByTime(10);
    expect(clock.nowMs() - atMs).toBeCloseTo(10);
  });

  it('jumps over a wait, and runs what falls due in order and at its moment', () => {
    const clock = createDrivenClock();
    const { rang, ring } = rangFrom(clock);
    clock.setTimeout(() => {
      ring('first')();
      clock.setTimeout(ring('from the first'), 500);
    }, 1_000);
    clock.setTimeout(ring('second'), 1_200);
    const beat = clock.setInterval(ring('beat'), 800);
    clock.skip(2_000);
    expect(rang).toEqual([
      'beat at 800',
      'first at 1000',
      'second at 1200',
      'from the first at 1500',
      'beat at 1600',
    ]);
    beat.clear();
    clock.skip(5_000);
    expect(rang).toHaveLength(5);
    vi.advanceTimersByTime(5_000);
    expect(rang).toHaveLength(5);
  });

  it('goes on after a timer that throws', () => {
    const clock = createDrivenClock();
    const { rang, ring } = rangFrom(clock);
    clock.setTimeout(() => {
      throw new Error('of the page');
    }, 10);
    clock.setTimeout(ring('after it'), 20);
    expect(() => clock.skip(15)).toThrow('of the page');
    clock.skip(10);
    expect(rang).toHaveLength(1);
  });

  it('maps moments of the page, and takes the time of day along', () => {
    const clock = createDrivenClock();
    clock.setPace(8);
    const pageMs = performance.now();
    expect(clock.atPageMs(pageMs + 10) - clock.atPageMs(pageMs)).toBeCloseTo(80);
    const epochMs = Date.now();
    clock.skip(86_400_000);
    expect(clock.epochMs()).toBeCloseTo(epochMs + 86_400_000);
    expect(() => clock.setPace(0)).toThrow(/runs forward/);
  });
});

describe('the machine’s clock', () => {
  it('waits, repeats and forgets', () => {
    const rang: string[] = [];
    machineClock.setTimeout(() => rang.push('once'), 10);
    const beat = machineClock.setInterval(() => rang.push('beat'), 8);
    vi.advanceTimersByTime(17);
    machineClock.clearTimeout(beat);
    machineClock.clearTimeout(undefined);
    vi.advanceTimersByTime(100);
    expect(rang).toEqual(['beat', 'once', 'beat']);
  });

  it.each([2 ** 31, 3_153_600_000_000])('waits %i ms out, and is not there at once', (waitMs) => {
    const rang: string[] = [];
    for (const clock of [machineClock, createDrivenClock()]) {
      clock.setTimeout(() => rang.push('once'), waitMs);
      const beat = clock.setInterval(() => rang.push('beat'), waitMs);
      vi.advanceTimersByTime(waitMs - 1);
      expect(rang).toEqual([]);
      vi.advanceTimersByTime(1);
      expect(rang.sort()).toEqual(['beat', 'once']);
      vi.advanceTimersByTime(waitMs);
      expect(rang).toHaveLength(3);
      beat.clear();
      vi.advanceTimersByTime(waitMs);
      expect(rang).toHaveLength(3);
      rang.length = 0;
    }
  });

  it('forgets a long wait in any of its pieces', () => {
    const ring = vi.fn();
    const timer = machineClock.setTimeout(ring, 5 * 2 ** 31);
    vi.advanceTimersByTime(3 * 2 ** 31);
    timer.clear();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(10 * 2 ** 31);
    expect(ring).not.toHaveBeenCalled();
  });
});
