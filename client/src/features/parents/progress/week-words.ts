import { dayAfter } from '@advay/shared/progress/local-day';
import type { ChildProgress } from '@advay/shared/schemas/progress';
import { minutesWords } from './play-time.ts';

const WEEK_DAYS = 7;

/** One line about the last seven days. */
export function weekWords({ days, today }: Pick<ChildProgress, 'days' | 'today'>): string {
  const since = dayAfter(today, 1 - WEEK_DAYS);
  const played = days.filter(({ day, rounds }) => day >= since && rounds > 0);
  if (played.length === 0) return 'No play in the last 7 days';
  const activeMs = played.reduce((sum, day) => sum + day.activeMs, 0);
  const onDays = played.length === 1 ? '1 day' : `${played.length} days`;
  return `Last 7 days: ${minutesWords(activeMs)} on ${onDays}`;
}
