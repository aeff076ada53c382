import { dated } from '@advay/shared/words/intl';

/**
 * A day and an hour as one writes them down for somebody: Tuesday, 1 December at 16:40. With 24 hours in every language,
 * as the hours that are set; by the clock of `timeZone`, which is this device's unless said.
 */
export function momentWords(locale: string, atMs: number, timeZone?: string): string {
  return dated(locale, new Date(atMs), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone !== undefined && { timeZone }),
  });
}
