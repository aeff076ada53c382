import { isLanguage } from '@advay/shared/words/languages';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { preferredTags, readersLanguage } from './readers-language.ts';

const read = (header?: string) => readersLanguage({ headers: { 'accept-language': header } });

it.each([
  ['hi', 'hi'],
  ['de-AT,de;q=0.9,en;q=0.8', 'de'],
  ['it-IT, en;q=0.5, fr;q=0.8', 'fr'],
  ['en;q=0, ar', 'ar'],
  ['AR-eg', 'ar'],
  ['*', 'en'],
  ['', 'en'],
  ['ja', 'en'],
])('of “%s” reads %s', (header, language) => {
  expect(read(header)).toBe(language);
});

it('reads English to whoever says nothing', () => {
  expect(read()).toBe('en');
});

it('keeps the order of languages that are wanted alike', () => {
  expect(preferredTags('es, fr, de;q=1.0')).toEqual(['es', 'fr', 'de']);
});

it('makes a language of whatever is sent', () => {
  const range = fc.tuple(fc.string(), fc.oneof(fc.double(), fc.string()));
  const header = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.array(range.map(([tag, weight]) => `${tag};q=${weight}`)).map((ranges) => ranges.join(',')),
  );
  fc.assert(fc.property(header, (sent) => isLanguage(read(sent))));
});
