import type { BookProgress } from '@advay/shared/schemas/progress';
import type { AreaWords } from '@advay/shared/words/areas';
import { dated, numeral, plural } from '@advay/shared/words/intl';
import { fillLine } from '@advay/shared/words/line';
import { type PlayTimeWords, playTimeWords } from './play-time.ts';

type BookWords = AreaWords['parents/progress']['books'];

/** How often a book was read, and how often not alone. */
export function timesWords(
  { sittings, togetherSittings }: Pick<BookProgress, 'sittings' | 'togetherSittings'>,
  words: BookWords,
  locale: string,
): string {
  const read = often(words.read, sittings, locale);
  if (togetherSittings === 0) return read;
  if (togetherSittings === sittings) {
    return read + (sittings === 1 ? words.onceTogether : words.alwaysTogether);
  }
  return read + often(words.together, togetherSittings, locale);
}

/** How far, for how long, and when last. */
export function farWords(
  {
    mostPagesRead,
    pageCount,
    activeMs,
    lastDay,
  }: Pick<BookProgress, 'mostPagesRead' | 'pageCount' | 'activeMs' | 'lastDay'>,
  words: BookWords & PlayTimeWords,
  locale: string,
): string {
  const far =
    mostPagesRead >= pageCount
      ? plural(locale, words.allPages, pageCount)
      : fillLine(words.upTo, {
          read: numeral(locale, mostPagesRead),
          all: numeral(locale, pageCount),
        });
  const day = dated(locale, new Date(lastDay), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    // A day is given, not a moment of it: with another zone the day before would show in half of the world.
    timeZone: 'UTC',
  });
  return fillLine(words.far, { far, time: playTimeWords(words, locale, activeMs), day });
}

function often(words: BookWords['read'], times: number, locale: string): string {
  if (times === 1) return words.once;
  if (times === 2) return words.twice;
  return fillLine(words.more, { number: numeral(locale, times) });
}
