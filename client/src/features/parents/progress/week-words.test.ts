import type { DayProgress } from '@advay/shared/schemas/progress';
import { words as children } from '@advay/shared/words/en/parents/children';
import { words as room } from '@advay/shared/words/en/parents/room';
import { expect, it } from 'vitest';
import { weekWords } from './week-words.ts';

const words = { ...children, ...room };
const today = '2026-03-08';
const day = (name: string, minutes: number): DayProgress => ({
  day: name,
  rounds: 2,
  aboutRounds: 0,
  measuredRounds: 1,
  xpEarned: 20,
  activeMs: minutes * 60_000,
  struggleIndex: 0.2,
});

it('sums the last seven days and no more', () => {
  const days = [day('2026-03-01', 50), day('2026-03-02', 4), day('2026-03-08', 5)];
  expect(weekWords({ days, today }, words, 'en-GB')).toBe('Last 7 days: 9 minutes on 2 days');
  expect(weekWords({ days: days.slice(1, 2), today }, words, 'en-GB')).toBe(
    'Last 7 days: 4 minutes on 1 day',
  );
  expect(weekWords({ days: days.slice(0, 1), today }, words, 'en-GB')).toBe(
    'No play in the last 7 days',
  );
});
