import type { DayProgress } from '@advay/shared/schemas/progress';
import { words } from '@advay/shared/words/en/parents/progress';
import { expect, it } from 'vitest';
import { dayBars } from './day-bars.ts';
import { effortDays, effortRuns, effortWords } from './effort-days.ts';

const played = (day: string, struggleIndex: number | null, measuredRounds = 2): DayProgress => ({
  day,
  rounds: 3,
  aboutRounds: 0,
  measuredRounds: struggleIndex === null ? 0 : measuredRounds,
  xpEarned: 20,
  activeMs: 180_000,
  struggleIndex,
});
const effort = (...days: DayProgress[]) => effortDays(dayBars(days, '2026-03-05'));

it('says nothing before three rounds were measured', () => {
  expect(effort()).toBeNull();
  expect(effort(played('2026-03-05', 0.4), played('2026-03-04', null))).toBeNull();
  expect(effort(played('2026-03-05', 0.4, 3))).not.toBeNull();
});

it('leaves a gap where a day was played but not measured', () => {
  const days =
    effort(
      played('2026-03-01', 0.6),
      played('2026-03-03', 0.5),
      played('2026-03-04', null),
      played('2026-03-05', 0.2),
    ) ?? [];
  expect(days.slice(-5).map(({ kind }) => kind)).toEqual([
    'measured',
    'no-play',
    'measured',
    'not-measured',
    'measured',
  ]);
  expect(effortRuns(days).map((run) => run.map((point) => point.struggleIndex))).toEqual([
    [0.6, 0.5],
    [0.2],
  ]);
  expect(days.slice(-2).map((day) => effortWords(day, words.days))).toEqual([
    'not measured',
    'easy',
  ]);
});
