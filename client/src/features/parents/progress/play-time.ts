import type { AreaWords } from '@advay/shared/words/areas';
import { numeral } from '@advay/shared/words/intl';

const MS_PER_MINUTE = 60_000;

export type PlayTimeWords = Pick<AreaWords['parents/room'], 'noTimeYet' | 'underAMinute'>;

/** Whole minutes in words; anything above nothing is at least "under a minute". */
export function playTimeWords(words: PlayTimeWords, locale: string, activeMs: number): string {
  if (activeMs <= 0) return words.noTimeYet;
  const minutes = Math.round(activeMs / MS_PER_MINUTE);
  return minutes < 1 ? words.underAMinute : minutesWords(locale, minutes);
}

export function minutesWords(locale: string, minutes: number): string {
  return numeral(locale, minutes, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
}
