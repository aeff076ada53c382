import { numeral } from '@advay/shared/words/intl';

/** Bytes as people say them: "830 kB", "9.4 MB", "120 MB", "6.1 GB"; `nothing` is the word for none. */
export function sizeWords(bytes: number, nothing: string, locale: string): string {
  if (bytes <= 0) return nothing;
  if (bytes < 1_000) return inUnit(locale, 1, 'kilobyte', 0);
  // What rounds up to a thousand of one is one of the next.
  if (bytes < 999_500) return inUnit(locale, bytes / 1_000, 'kilobyte', 0);
  if (bytes < 999_500_000) return withDigit(locale, bytes / 1_000_000, 'megabyte');
  return withDigit(locale, bytes / 1_000_000_000, 'gigabyte');
}

/** Below a hundred with one digit after the point. */
const withDigit = (locale: string, amount: number, unit: string) =>
  inUnit(locale, amount, unit, amount < 99.95 ? 1 : 0);

const inUnit = (locale: string, amount: number, unit: string, digits: number) =>
  numeral(locale, amount, {
    style: 'unit',
    unit,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: false,
  });
