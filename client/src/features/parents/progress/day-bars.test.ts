import type { DayProgress } from '@advay/shared/schemas/progress';
import { words } from '@advay/shared/words/en/parents/room';
import { expect, it } from 'vitest';
import { axisTop, CHART_DAYS, dayBars } from './day-bars.ts';
import { playTimeWords } from './play-time.ts';

const played = (day: string, minutes: number): DayProgress => ({
  day,
  rounds: 2,
  aboutRounds: 0,
  measuredRounds: 2,
  xpEarned: 20,
  activeMs: minutes * 60_000,
  struggleIndex: 0.3,
});

it('stands each day in its place, days without play between them', () => {
  const bars = dayBars([played('2026-02-27', 3), played('2026-03-02', 8)], '2026-03-02');
  expect(bars).toHaveLength(CHART_DAYS);
  expect(bars.slice(-4).map(({ day, minutes }) => [day, minutes])).toEqual([
    ['2026-02-27', 3],
    ['2026-02-28', 0],
    ['2026-03-01', 0],
    ['2026-03-02', 8],
  ]);
});

it('leaves out what is older than the chart', () => {
  const bars = dayBars([played('2026-01-01', 3)], '2026-03-02');
  expect(bars.every(({ minutes }) => minutes === 0)).toBe(true);
});

it.each([
  [0, 4],
  [4, 4],
  [4.1, 10],
  [44, 60],
  [121, 180],
])('puts %s minutes under an axis of %s', (minutes, top) => {
  expect(axisTop(dayBars([played('2026-03-02', minutes)], '2026-03-02'))).toBe(top);
});

it('says minutes in words', () => {
  expect([0, 20_000, 60_000, 150_000].map((ms) => playTimeWords(words, 'en-GB', ms))).toEqual([
    'no time yet',
    'under a minute',
    '1 minute',
    '3 minutes',
  ]);
});
