import type { DayProgress } from '@advay/shared/schemas/progress';
import { isoDay } from './day-bars.ts';
import { minutesWords } from './play-time.ts';

const WEEK_DAYS = 7;
const MS_PER_DAY = 86_400_000;

/** One line about the last seven days. */
export function weekWords(days: readonly DayProgress[], nowMs: number): string {
  const since = isoDay(nowMs - (WEEK_DAYS - 1) * MS_PER_DAY);
  const played = days.filter(({ day, rounds }) => day >= since && rounds > 0);
  if (played.length === 0) return 'No play in the last 7 days';
  const activeMs = played.reduce((sum, day) => sum + day.activeMs, 0);
  const onDays = played.length === 1 ? '1 day' : `${played.length} days`;
  return `Last 7 days: ${minutesWords(activeMs)} on ${onDays}`;
}
