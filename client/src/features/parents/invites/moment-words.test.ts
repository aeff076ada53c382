import { LANGUAGE_CODES, languageFacts } from '@advay/shared/words/languages';
import { expect, it } from 'vitest';
import { momentWords } from './moment-words.ts';

const AT_MS = Date.parse('2026-12-01T15:40:30Z');
const inLanguage = (code: (typeof LANGUAGE_CODES)[number], zone: string, atMs = AT_MS) =>
  momentWords(languageFacts(code).locale, atMs, zone);

it('writes a day and an hour in the family’s language', () => {
  expect(inLanguage('en', 'Europe/Berlin')).toMatch(
    /^Tuesday.* 1 .*December.* 16:40$|^Tuesday.*December 1.* 16:40$/,
  );
  expect(inLanguage('de', 'Europe/Berlin')).toMatch(/^Dienstag, 1\. Dezember.* 16:40$/);
  expect(inLanguage('fr', 'Europe/Paris')).toMatch(/^mardi 1.* décembre.* 16:40$/);
  expect(inLanguage('es', 'Europe/Madrid')).toMatch(/^martes, 1 de diciembre.* 16:40$/);
});

it('goes by the clock of the family’s place, and to the next day where it is', () => {
  expect(inLanguage('en', 'Asia/Kolkata')).toContain('21:10');
  expect(inLanguage('de', 'Asia/Tokyo')).toMatch(/^Mittwoch, 2\. Dezember.* 00:40$/);
});

it('is the same for the whole minute: nothing runs down', () => {
  for (const code of LANGUAGE_CODES) {
    const words = inLanguage(code, 'UTC', AT_MS - 30_000);
    expect(inLanguage(code, 'UTC', AT_MS + 29_000), code).toBe(words);
    expect(inLanguage(code, 'UTC', AT_MS + 86_400_000), code).not.toBe(words);
  }
});
