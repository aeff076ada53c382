import type { Call } from '@advay/shared/schemas/call';
import type { AreaWords } from '@advay/shared/words/areas';
import { dated, plural } from '@advay/shared/words/intl';
import { fillLine } from '@advay/shared/words/line';
import { dayWords } from '../account/when.ts';
import { type PlayTimeWords, playTimeWords } from '../progress/play-time.ts';
import type { Talk } from './join-calls.ts';

type CallWords = AreaWords['parents/relatives']['calls'];

/** When a talk was, by this device's clock: its weekday, its day, and from when to when. */
export function talkTimes(
  { startedAt, endedAt, breaks }: Talk,
  words: Pick<CallWords, 'open' | 'span' | 'breaks'> & PlayTimeWords,
  locale: string,
): Readonly<{ weekday: string; day: string; hours: string }> {
  const start = new Date(startedAt);
  const weekday = dated(locale, start, { weekday: 'long' });
  const day = dayWords(locale, startedAt);
  const from = clockWords(locale, start);
  const broken = breaks === 0 ? '' : plural(locale, words.breaks, breaks);
  if (endedAt === null) return { weekday, day, hours: fillLine(words.open, { from }) + broken };
  const end = new Date(endedAt);
  const lastedMs = Math.max(1, end.getTime() - start.getTime());
  const time = playTimeWords(words, locale, lastedMs);
  const span = fillLine(words.span, { from, to: clockWords(locale, end), time });
  return { weekday, day, hours: span + broken };
}

/** With 24 hours in every language, as the hours that are set. */
const clockWords = (locale: string, at: Date) =>
  dated(locale, at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** Who ended it, as the child's device told it. */
export function endWords(
  { endedBy }: Pick<Call, 'endedBy'>,
  words: CallWords,
  names: Readonly<{ child: string; relative: string }>,
): string {
  switch (endedBy) {
    case 'child':
      return fillLine(words.endedBy, { name: names.child });
    case 'relative':
      return fillLine(words.endedBy, { name: names.relative });
    case 'parent':
      return words.endedByYou;
    case 'lost':
      return words.lost;
    case null:
      return words.notTold;
  }
}
