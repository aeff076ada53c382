import { LANGUAGE_CODES, type Language } from '@advay/shared/words/languages';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tapLanguage } from './chosen-languages.ts';

it('keeps the order of the taps, up to three, and never none', () => {
  const taps: Language[] = ['hi', 'fr', 'de', 'en', 'fr'];
  const seen: (readonly Language[])[] = [['en']];
  for (const tap of taps) seen.push(tapLanguage(seen.at(-1) ?? [], tap));
  expect(seen.slice(1)).toEqual([
    ['en', 'hi'],
    ['en', 'hi', 'fr'],
    ['en', 'hi', 'fr'],
    ['hi', 'fr'],
    ['hi'],
  ]);
  expect(tapLanguage(['hi'], 'hi')).toEqual(['hi']);
});

it('holds one to three different languages, whatever is tapped', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LANGUAGE_CODES)), (taps) => {
      const chosen = taps.reduce<readonly Language[]>(tapLanguage, ['en']);
      expect(new Set(chosen).size).toBe(chosen.length);
      expect(chosen.length).toBeGreaterThanOrEqual(1);
      expect(chosen.length).toBeLessThanOrEqual(3);
    }),
  );
});
