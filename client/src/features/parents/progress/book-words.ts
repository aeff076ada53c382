import type { BookProgress } from '@advay/shared/schemas/progress';
import { minutesWords } from './play-time.ts';

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  // A day is given, not a moment of it: with another zone the day before would show in half of the world.
  timeZone: 'UTC',
});

/** How often a book was read, and how often not alone. */
export function timesWords({
  sittings,
  togetherSittings,
}: Pick<BookProgress, 'sittings' | 'togetherSittings'>): string {
  const read = `Read ${often(sittings)}`;
  if (togetherSittings === 0) return read;
  if (togetherSittings === sittings) {
    return `${read}, ${sittings === 1 ? '' : 'always '}together with another home`;
  }
  return `${read}, ${often(togetherSittings)} together with another home`;
}

/** How far, for how long, and when last. */
export function farWords({
  mostPagesRead,
  pageCount,
  activeMs,
  lastDay,
}: Pick<BookProgress, 'mostPagesRead' | 'pageCount' | 'activeMs' | 'lastDay'>): string {
  const far =
    mostPagesRead >= pageCount
      ? `All ${pageCount} pages`
      : `Up to ${mostPagesRead} of ${pageCount} pages`;
  return `${far}, ${minutesWords(activeMs)}, last on ${DAY.format(new Date(lastDay))}`;
}

function often(times: number): string {
  if (times === 1) return 'once';
  return times === 2 ? 'twice' : `${times} times`;
}
