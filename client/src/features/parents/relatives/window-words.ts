import type { CallWindow } from '@advay/shared/schemas/relative';
import type { AreaWords } from '@advay/shared/words/areas';
import { dated, listed } from '@advay/shared/words/intl';
import { fillLine } from '@advay/shared/words/line';
import { clockText } from './window-draft.ts';

type HoursWords = AreaWords['parents/relatives']['hours'];

/** 1 is Monday, 7 Sunday. */
export const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

/** What a window means. The clock is named where it is not this device's. */
export function windowWords(
  { weekdays, fromMinute, toMinute, timeZone }: CallWindow,
  words: HoursWords,
  locale: string,
  here: Readonly<{ name: string; child: string; timeZone: string }>,
): string {
  return fillLine(timeZone === here.timeZone ? words.meaning : words.meaningElsewhere, {
    from: clockText(fromMinute),
    to: clockText(toMinute),
    days: daysWords(weekdays, words, locale),
    place: placeWords(timeZone),
    name: here.name,
    child: here.child,
  });
}

/** The place a time zone is named after. */
export function placeWords(timeZone: string): string {
  return timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** 1 is Monday. */
export function weekdayWords(locale: string, day: number): string {
  // The first of January 2024 was a Monday.
  return dated(locale, new Date(Date.UTC(2024, 0, day)), { weekday: 'long', timeZone: 'UTC' });
}

/** 1 is Monday; in the order of the week. */
export function daysWords(weekdays: readonly number[], words: HoursWords, locale: string): string {
  const [first = 1] = weekdays;
  const last = weekdays.at(-1) ?? first;
  if (weekdays.length === WEEK.length) return words.everyDay;
  const isRun = last - first === weekdays.length - 1;
  if (isRun && weekdays.length > 2) {
    return fillLine(words.run, {
      first: weekdayWords(locale, first),
      last: weekdayWords(locale, last),
    });
  }
  const days = weekdays.map((day) => words.weekly[day - 1] ?? '');
  return fillLine(words.onDays, { days: listed(locale, days) });
}
