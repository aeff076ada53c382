import type { Counted } from './counted.ts';
import { fillLine } from './line.ts';

// The four rules that no table of words holds. `locale` is the language's own, from its `index.ts`.

/** The text for so many: `plural('en', { one: '{number} duck', other: '{number} ducks' }, 2)` is "2 ducks". */
export function plural(
  locale: string,
  forms: Counted,
  number: number,
  values: Readonly<Record<string, string>> = {},
): string {
  const form = forms[new Intl.PluralRules(locale).select(number)] ?? forms.other;
  return fillLine(form, { ...values, number: numeral(locale, number) });
}

export function numeral(locale: string, number: number, as?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(locale, as).format(number);
}

/** All of them, as one says "a, b and c". */
export function listed(locale: string, parts: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
}

export function dated(locale: string, at: Date, as: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, as).format(at);
}
