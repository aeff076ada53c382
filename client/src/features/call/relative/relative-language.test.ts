import { firstKnown } from '@advay/shared/words/languages';
import { expect, it } from 'vitest';
import { nearestLanguages } from './relative-language.ts';

it('speaks the first language of the browser’s that it knows, and else English', () => {
  expect(firstKnown(['it', 'de-CH', 'en'])).toBe('de');
  expect(firstKnown(['EN-gb', 'de'])).toBe('en');
  expect(firstKnown(['hi-IN', 'en'])).toBe('hi');
  expect(firstKnown(['den', 'it'])).toBe('en');
  expect(firstKnown([])).toBe('en');
});

it('shows first what is spoken, what the browser reads, and English', () => {
  expect(nearestLanguages('en', ['en-GB'])).toEqual(['en']);
  expect(nearestLanguages('de', ['de-AT', 'it', 'fr', 'es'])).toEqual(['de', 'en', 'fr']);
  expect(nearestLanguages('hi', ['es'])).toEqual(['en', 'es', 'hi']);
});
