import { expect, it } from 'vitest';
import { dated, listed, numeral, plural } from './intl.ts';
import { LANGUAGE_CODES, languageFacts } from './languages.ts';
import { fillLine, holesOf } from './line.ts';

const FORMS = {
  zero: 'zero {number}',
  one: 'one {number}',
  two: 'two {number}',
  few: 'few {number}',
  many: 'many {number}',
  other: 'other {number}',
};

// From CLDR's chart of plural rules for cardinal numbers.
it.each([
  ['en', [0, 1, 2, 3, 11], ['other', 'one', 'other', 'other', 'other']],
  ['de', [0, 1, 2, 3, 11], ['other', 'one', 'other', 'other', 'other']],
  ['es', [0, 1, 2, 3, 11], ['other', 'one', 'other', 'other', 'other']],
  ['fr', [0, 1, 2, 3, 11], ['one', 'one', 'other', 'other', 'other']],
  ['hi', [0, 1, 2, 3, 11], ['one', 'one', 'other', 'other', 'other']],
  ['ar', [0, 1, 2, 3, 11], ['zero', 'one', 'two', 'few', 'many']],
] as const)('counts as %s does', (code, numbers, forms) => {
  const { locale } = languageFacts(code);
  expect(numbers.map((number) => plural(locale, FORMS, number))).toEqual(
    forms.map((form, at) => `${form} ${numbers[at]}`),
  );
});

it('takes the last form where a language writes no more of them', () => {
  expect(plural('en', { other: '{number} of {name}' }, 1, { name: 'x' })).toBe('1 of x');
});

it('lists, dates and numbers by the language', () => {
  const at = new Date(Date.UTC(2026, 2, 5));
  const day = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  expect(listed('en', ['a', 'b', 'c'])).toBe('a, b, and c');
  expect(listed('de', ['a', 'b', 'c'])).toBe('a, b und c');
  expect(listed('fr', ['a', 'b'])).toBe('a et b');
  expect(dated('de', at, day)).toBe('5. März');
  expect(dated('es', at, day)).toBe('5 de marzo');
  expect(dated('hi', at, day)).toBe('5 मार्च');
  expect(numeral('de', 1234.5)).toBe('1.234,5');
});

it('writes the digits that the games draw, in every language', () => {
  for (const code of LANGUAGE_CODES) {
    const { locale } = languageFacts(code);
    expect(numeral(locale, 305), code).toBe('305');
    const asked = Array.from({ length: 1_100 }, (_, number) => number);
    const byIntl = asked.map((number) => new Intl.NumberFormat(locale).format(number));
    expect(asked.map((number) => numeral(locale, number))).toEqual(byIntl);
  }
});

it('fills a line, or the one for its number, and leaves what it has no value for', () => {
  expect(fillLine('Trace {glyph}', { glyph: 'A' })).toBe('Trace A');
  expect(fillLine('Trace {glyph}')).toBe('Trace {glyph}');
  expect(fillLine(['none', 'one', 'two'], { number: '2' })).toBe('two');
  expect(fillLine(['none'], { number: '9' })).toBe('');
  expect(holesOf('Make {whole} with {number}')).toEqual(['whole', 'number']);
});
