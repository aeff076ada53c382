import type { Counted } from './counted.ts';
import { fillLine } from './line.ts';

// The four rules that no table of words holds. `locale` is the language's own, from `language-table.ts`.

/** The text for so many: `plural('en', { one: '{number} duck', other: '{number} ducks' }, 2)` is "2 ducks". */
export function plural(
  locale: string,
  forms: Counted,
  number: number,
  values: Readonly<Record<string, string>> = {},
): string {
  const form = forms[rulesOf(locale).select(number)] ?? forms.other;
  return fillLine(form, { ...values, number: numeral(locale, number) });
}

const rules = new Map<string, Intl.PluralRules>();

function rulesOf(locale: string): Intl.PluralRules {
  const known = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, known);
  return known;
}

/** Below a thousand there is nothing to format: the first formatter of a page takes a slow tablet 70 ms. */
export function numeral(locale: string, number: number, as?: Intl.NumberFormatOptions): string {
  const isPlain = as === undefined && Number.isInteger(number) && number >= 0 && number < 1_000;
  if (isPlain && !Object.is(number, -0)) return String(number);
  return new Intl.NumberFormat(locale, as).format(number);
}

/** All of them, as one says "a, b and c". */
export function listed(locale: string, parts: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
}

export function dated(locale: string, at: Date, as: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, as).format(at);
}
