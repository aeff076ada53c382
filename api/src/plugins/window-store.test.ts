import { afterEach, expect, it, vi } from 'vitest';
import { WindowStore } from './window-store.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

afterEach(() => {
  vi.useRealTimers();
});

function open() {
  vi.useFakeTimers();
  const store = new WindowStore();
  return (key = 'somebody') => {
    let answer = { current: 0, ttl: 0 };
    store.incr(
      key,
      (_error, result) => {
        answer = result ?? answer;
      },
      MINUTE_MS,
    );
    return answer;
  };
}

it('counts each caller for itself, and afresh in the next minute', () => {
  const count = open();
  expect([count().current, count().current, count('another').current]).toEqual([1, 2, 1]);
  vi.advanceTimersByTime(20_000);
  expect(count()).toEqual({ current: 3, ttl: 40_000 });
  vi.advanceTimersByTime(40_000);
  expect(count()).toEqual({ current: 1, ttl: MINUTE_MS });
});

it('lets nobody wait longer because the clock was set back', () => {
  const count = open();
  count();
  vi.setSystemTime(Date.now() - DAY_MS);
  expect(count().ttl).toBe(MINUTE_MS);
  vi.advanceTimersByTime(MINUTE_MS);
  expect(count()).toEqual({ current: 1, ttl: MINUTE_MS });
});

it('forgets whoever has been quiet longest once there are too many', () => {
  const count = open();
  count('quiet');
  count('busy');
  for (let other = 0; other < 4_999; other += 1) count(`other ${other}`);
  expect(count('busy').current).toBe(2);
  expect(count('quiet').current).toBe(1);
});
