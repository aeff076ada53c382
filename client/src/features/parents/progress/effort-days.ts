import { MEASURED_ROUNDS_FOR_WORDS, skillWord } from '@advay/shared/progress/skill-word';
import type { AreaWords } from '@advay/shared/words/areas';
import type { DayBar } from './day-bars.ts';

/** How hard one day's play was: a share 0 easy .. 1 hard, played without a measure, or not played at all. */
export type EffortDay = Readonly<{ day: string }> &
  (
    | Readonly<{ kind: 'measured'; struggleIndex: number }>
    | Readonly<{ kind: 'not-measured' }>
    | Readonly<{ kind: 'no-play' }>
  );

const EFFORT_KEY = {
  'going-well': 'easy',
  practising: 'someEffort',
  'play-together': 'hard',
} as const;

/** The same days as the bars; null while too few rounds were measured to say anything. */
export function effortDays(bars: readonly DayBar[]): readonly EffortDay[] | null {
  const measured = bars.reduce((sum, { played }) => sum + (played?.measuredRounds ?? 0), 0);
  if (measured < MEASURED_ROUNDS_FOR_WORDS) return null;
  return bars.map(({ day, played }) => {
    if (played === null || played.rounds === 0) return { day, kind: 'no-play' };
    return played.struggleIndex === null
      ? { day, kind: 'not-measured' }
      : { day, kind: 'measured', struggleIndex: played.struggleIndex };
  });
}

/** Runs of measured days to draw a line through: a day that was not measured ends one, a day without play does not. */
export function effortRuns(
  days: readonly EffortDay[],
): readonly (readonly Readonly<{ at: number; struggleIndex: number }>[])[] {
  const runs: { at: number; struggleIndex: number }[][] = [[]];
  for (const [at, day] of days.entries()) {
    if (day.kind === 'not-measured') runs.push([]);
    if (day.kind === 'measured') runs.at(-1)?.push({ at, struggleIndex: day.struggleIndex });
  }
  return runs.filter((run) => run.length > 0);
}

/** For the table. */
export function effortWords(
  effort: EffortDay | undefined,
  words: AreaWords['parents/progress']['days'],
): string {
  return effort?.kind === 'measured'
    ? words[EFFORT_KEY[skillWord(effort.struggleIndex)]]
    : words.notMeasured;
}
