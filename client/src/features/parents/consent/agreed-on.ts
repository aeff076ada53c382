import type { Consent } from '@advay/shared/schemas/consent';
import type { AreaWords } from '@advay/shared/words/areas';
import { fillLine } from '@advay/shared/words/line';
import { dayWords } from '../account/when.ts';

/** When, how and to which words a parent agreed. */
export function agreedOn(
  { givenAt, method, noticeVersion }: Pick<Consent, 'givenAt' | 'method' | 'noticeVersion'>,
  words: AreaWords['parents/rights'],
  locale: string,
): string {
  return fillLine(words.agreedOn, {
    day: dayWords(locale, givenAt),
    how: words.how[method],
    version: dayWords(locale, noticeVersion),
  });
}
