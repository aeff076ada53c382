import type { CallWindow } from '@advay/shared/schemas/relative';
import { clockText } from './window-draft.ts';

export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** What a window means. The clock is named where it is not this device's. */
export function windowWords(
  { weekdays, fromMinute, toMinute, timeZone }: CallWindow,
  here: Readonly<{ name: string; child: string; timeZone: string }>,
): string {
  const hours = `Between ${clockText(fromMinute)} and ${clockText(toMinute)} ${daysWords(weekdays)}`;
  const clock = timeZone === here.timeZone ? '' : `, by the clock of ${placeWords(timeZone)}`;
  return `${hours}${clock}, ${here.name} is let in without a tap while the book corner is open on ${here.child}’s device.`;
}

/** The place a time zone is named after. */
export function placeWords(timeZone: string): string {
  return timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** 1 is Monday; in the order of the week. */
export function daysWords(weekdays: readonly number[]): string {
  const [first = 1] = weekdays;
  const last = weekdays.at(-1) ?? first;
  const days = weekdays.map((day) => WEEKDAYS[day - 1]);
  if (days.length === WEEKDAYS.length) return 'every day';
  const isRun = last - first === days.length - 1;
  if (isRun && days.length > 2) return `from ${days[0]} to ${days.at(-1)}`;
  const many = days.map((day) => `${day}s`);
  return `on ${[many.slice(0, -1).join(', '), many.at(-1)].filter(Boolean).join(' and ')}`;
}
