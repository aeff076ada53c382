import { dated } from '@advay/shared/words/intl';

/** A moment's day in words: 24 November 2026. */
export function dayWords(locale: string, instant: string): string {
  return dated(locale, new Date(instant), { day: 'numeric', month: 'long', year: 'numeric' });
}
