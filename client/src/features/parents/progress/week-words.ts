import { dayAfter } from '@advay/shared/progress/local-day';
import type { ChildProgress } from '@advay/shared/schemas/progress';
import type { AreaWords } from '@advay/shared/words/areas';
import { plural } from '@advay/shared/words/intl';
import { type PlayTimeWords, playTimeWords } from './play-time.ts';

const WEEK_DAYS = 7;

/** One line about the last seven days. */
export function weekWords(
  { days, today }: Pick<ChildProgress, 'days' | 'today'>,
  words: Pick<AreaWords['parents/children'], 'noPlay' | 'lastWeek'> & PlayTimeWords,
  locale: string,
): string {
  const since = dayAfter(today, 1 - WEEK_DAYS);
  const played = days.filter(({ day, rounds }) => day >= since && rounds > 0);
  if (played.length === 0) return words.noPlay;
  const activeMs = played.reduce((sum, day) => sum + day.activeMs, 0);
  const time = playTimeWords(words, locale, activeMs);
  return plural(locale, words.lastWeek, played.length, { time });
}
