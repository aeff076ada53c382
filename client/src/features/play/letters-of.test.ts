import type { Language } from '@advay/shared/words/languages';
import { expect, it } from 'vitest';
import { type CurrentPlayer, GUEST } from '../children/current-player.ts';
import { MIA } from '../children/testing/children.ts';
import { lettersOf } from './letters-of.ts';

const speaking = (...languages: [Language, ...Language[]]): CurrentPlayer => ({
  kind: 'child',
  child: { ...MIA, languages },
});

it('follows the language that the child speaks best', () => {
  const alphabetOf = (...languages: [Language, ...Language[]]) =>
    lettersOf(speaking(...languages), null, []).alphabet;
  expect(alphabetOf('hi', 'en')).toBe('devanagari');
  expect(alphabetOf('ar')).toBe('arabic');
  expect(['en', 'de', 'es', 'fr'].map((code) => alphabetOf(code as Language))).toEqual(
    Array.from({ length: 4 }, () => undefined),
  );
  expect(alphabetOf('en', 'hi')).toBeUndefined();
});

it('says nothing of Latin, so that such rounds stay as they were', () => {
  expect(lettersOf(GUEST, null, ['ar-EG', 'hi'])).toEqual({});
  expect(lettersOf(speaking('de'), null, ['de'])).toEqual({});
});

it('follows the page where nobody is known', () => {
  expect(lettersOf(GUEST, null, [], 'ar')).toEqual({ alphabet: 'arabic' });
  expect(lettersOf(GUEST, null, ['ar-MA'], 'ar')).toEqual({ alphabet: 'arabic', digits: 'latin' });
  expect(lettersOf(GUEST, null, [], 'de')).toEqual({});
  expect(lettersOf(speaking('en'), null, [], 'ar')).toEqual({});
});

it('takes an alphabet that is asked for by its name, and no other', () => {
  expect(lettersOf(GUEST, 'devanagari', [])).toEqual({ alphabet: 'devanagari' });
  expect(lettersOf(speaking('hi'), 'latin', [])).toEqual({});
  expect(lettersOf(speaking('hi'), 'klingon', [])).toEqual({ alphabet: 'devanagari' });
});

it('counts as the schools of the device’s country do', () => {
  const digitsOf = (...languages: string[]) => lettersOf(speaking('ar'), null, languages).digits;
  expect(digitsOf('ar-EG')).toBeUndefined();
  expect(digitsOf('en-GB', 'ar-SA')).toBeUndefined();
  expect(digitsOf('fr', 'ar-MA')).toBe('latin');
  expect(digitsOf('ar-TN')).toBe('latin');
  expect(digitsOf('ar')).toBeUndefined();
  expect(digitsOf()).toBeUndefined();
  expect(digitsOf('ar-no such tag')).toBeUndefined();
});
