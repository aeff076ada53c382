import { describe, expect, it } from 'vitest';
import { plural } from './intl.ts';
import { LANGUAGE_CODES, type Language, languageFacts } from './languages.ts';
import { holesOf } from './line.ts';
import { loadMail } from './load-mail.ts';
import { loadWords } from './load-words.ts';
import type { MailWords } from './mail-words.ts';

const MAILS = Object.fromEntries(
  await Promise.all(LANGUAGE_CODES.map(async (code) => [code, await loadMail(code)] as const)),
) as Readonly<Record<Language, MailWords>>;
/** Names of values, and the product's own. */
const LATIN_ALLOWED = /\{\w+\}/g;

function textsOf(words: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words as object).flatMap(([key, inside]) =>
    textsOf(inside, `${path}.${key}`),
  );
}

const FORM = /\.(zero|one|two|few|many)$/;
const places = (words: unknown) => textsOf(words).filter(([path]) => !FORM.test(path));

describe.each(LANGUAGE_CODES)('mail in %s', (code) => {
  const mail = MAILS[code];
  const texts = new Map(textsOf(mail));

  it('has every text, with the values that the English one has', () => {
    expect(places(mail).map(([path]) => path)).toEqual(places(MAILS.en).map(([path]) => path));
    for (const [path, english] of places(MAILS.en)) {
      expect(holesOf(texts.get(path) ?? ''), path).toEqual(holesOf(english));
      expect(texts.get(path)?.trim(), path).toMatch(/\S/);
    }
  });

  it('is in its own words and letters', () => {
    for (const [path, english] of textsOf(MAILS.en)) {
      if (code !== 'en') expect(texts.get(path), path).not.toBe(english);
    }
    if (languageFacts(code).script === 'latin') return;
    const foreign = [...texts.values()].filter((text) =>
      /[a-z]/i.test(text.replace(LATIN_ALLOWED, '')),
    );
    expect(foreign).toEqual([]);
  });

  it('calls the pages as they call themselves', async () => {
    const account = await loadWords(code, 'parents/account');
    const children = await loadWords(code, 'parents/children');
    expect(mail.notYou).toContain(account.forgotten);
    expect(mail.accountStands.text).toContain(account.forgotten);
    expect(mail.consentGiven.takeBack).toContain(children.rooms.consent.title);
  });

  it('has a form for each number of minutes and days', () => {
    const asked = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
    // Only millions ask for it.
    const needed = asked.filter((form) => form !== 'many' || code === 'ar');
    for (const forms of [mail.goodFor, mail.lapse.text]) {
      expect(Object.keys(forms)).toEqual(expect.arrayContaining(needed));
    }
  });
});

it('counts as each language does', () => {
  expect(plural('ar', MAILS.ar.goodFor, 10)).toContain('10 دقائق');
  expect(plural('ar', MAILS.ar.goodFor, 15)).toContain('15 دقيقة');
  expect(plural('ar', MAILS.ar.goodFor, 2)).toContain('لدقيقتين');
  expect(plural('de', MAILS.de.goodFor, 1)).toContain('1 Minute.');
  expect(plural('fr', MAILS.fr.goodFor, 0)).toContain('0 minute.');
  expect(plural('hi', MAILS.hi.lapse.text, 30)).toContain('30 दिनों');
});
