import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GAME_IDS } from '../games/catalogue.ts';
import type { AreaName, AreaWords } from './areas.ts';
import { FIRST_LANGUAGE, LANGUAGE_CODES, languageFacts } from './languages.ts';
import { holesOf } from './line.ts';
import { loadAllWords } from './load-words.ts';
import { type SpokenLine, spokenLines } from './spoken-lines.ts';

// What the types cannot ask: that every text is there, has the places of the English one, is short where a child hears
// it, and is written in the language's own letters.

/** English has three to seven; articles and particles of other languages are words of their own. */
const MOST_WORDS = 8;
const OTHERS = LANGUAGE_CODES.filter((code) => code !== FIRST_LANGUAGE);
const english = await loadAllWords(FIRST_LANGUAGE);
/** Names of programs, and of what is sent; letters by which a child learns. */
const LATIN_ALLOWED =
  /https|localhost|WebGL|Chrome|Edge|Safari|Firefox|MB|3D|XP|Advay Vision|name@example\.org/g;

const longestSentence = (text: string) =>
  Math.max(...text.split(/[.!?।؟]\s/).map((sentence) => sentence.trim().split(/\s+/).length));

type Texts = ReadonlyMap<string, string>;

/** Relations of a family have an "other" as well. */
const FORMS: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];
const isByNumber = (words: object): words is Readonly<{ other: string }> =>
  'other' in words && Object.keys(words).every((key) => FORMS.includes(key));

/** A name is the same in every language of its letters. */
const OWN_NAMES = /\.dwellers\./;

/** Every text by its path; plural forms count as one text, as languages have each their own. */
function textsOf(words: unknown, path = ''): Texts {
  if (typeof words === 'string') return new Map([[path, words]]);
  if (typeof words !== 'object' || words === null) return new Map();
  if (isByNumber(words)) return new Map([[path, words.other]]);
  return new Map(
    Object.entries(words).flatMap(([key, inside]) => [...textsOf(inside, `${path}.${key}`)]),
  );
}

/** Every text by number, wherever it stands. */
function countedIn(words: unknown): readonly object[] {
  if (typeof words !== 'object' || words === null) return [];
  if (isByNumber(words)) return [words];
  return Object.values(words).flatMap(countedIn);
}

it('has a folder for every language of the table, and no other', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.toSorted()).toEqual(LANGUAGE_CODES);
});

describe.each(LANGUAGE_CODES)('%s', (code) => {
  const { name, locale, direction } = languageFacts(code);

  it('says what it is called, and which way it runs, as CLDR does', () => {
    const byIntl = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? '';
    expect(name.toLowerCase()).toBe(byIntl.toLowerCase());
    expect(Intl.PluralRules.supportedLocalesOf([locale])).toEqual([locale]);
    expect(direction).toBe(['ar', 'fa', 'he', 'ur'].includes(code) ? 'rtl' : 'ltr');
  });

  it('has every text of every area, none of them empty', async () => {
    const texts = textsOf(await loadAllWords(code));
    expect([...texts.keys()].toSorted()).toEqual([...textsOf(english).keys()].toSorted());
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('has a form of each plural that its numbers ask for', async () => {
    const { home, child, ...rest } = await loadAllWords(code);
    const asked = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    // Only millions ask for it: no garden has as many.
    const needed = asked.filter((form) => form !== 'many' || code === 'ar');
    for (const forms of [home.growing, home.blooming, child.drops, ...countedIn(rest)]) {
      expect(Object.keys(forms)).toEqual(expect.arrayContaining(needed));
    }
  });

  it('says in few words what a child hears', async () => {
    const heard = spokenLines(await loadAllWords(code)).filter(({ key }) =>
      /^(lines|moves|sees)\./.test(key),
    );
    expect(heard.length).toBeGreaterThan(200);
    const long = heard.filter(({ text }) => longestSentence(text) > MOST_WORDS);
    expect(long).toEqual([]);
  });
});

describe.each(OTHERS)('%s beside English', (code) => {
  it('has a place for each value of what is said, and none for others', async () => {
    const texts = textsOf(await loadAllWords(code));
    for (const [path, text] of textsOf(english)) {
      const own = new Set(holesOf(texts.get(path) ?? ''));
      const asked = new Set(holesOf(text));
      // A sentence for grown-ups may say it without naming what the camera sees.
      if (!path.startsWith('.child.problems')) expect(own, path).toEqual(asked);
      else
        expect(
          [...own].filter((hole) => !asked.has(hole)),
          path,
        ).toEqual([]);
    }
  });

  it('is translated', async () => {
    const texts = textsOf(await loadAllWords(code));
    // What has no letter of its own has nothing to translate.
    const same = [...textsOf(english)].filter(
      ([path, text]) =>
        !OWN_NAMES.test(path) &&
        texts.get(path) === text &&
        /\p{L}/u.test(text.replace(/\{\w+\}/g, '')),
    );
    // Some words are the same in two languages: the lion and the questions of French.
    expect(same.length).toBeLessThan(8);
  });

  it.runIf(languageFacts(code).script !== 'latin')('is in its own letters', async () => {
    const texts = [...textsOf(await loadAllWords(code)).values()];
    const foreign = texts.filter((text) =>
      /[a-z]/i.test(text.replace(/\{\w+\}/g, '').replace(LATIN_ALLOWED, '')),
    );
    expect(foreign).toEqual([]);
  });
});

describe('what is spoken', () => {
  const keysOf = (lines: readonly SpokenLine[]) => lines.map(({ area, key }) => `${area}:${key}`);

  it('is the same list in every language, by area and key', async () => {
    const own = keysOf(spokenLines(english)).toSorted();
    expect(new Set(own).size).toBe(own.length);
    for (const code of OTHERS) {
      expect(keysOf(spokenLines(await loadAllWords(code))).toSorted()).toEqual(own);
    }
  });

  it('has the lines and the title of every game, and marks the values of a line', () => {
    const lines = spokenLines(english);
    for (const id of GAME_IDS) {
      expect(keysOf(lines)).toContain(`home:titles.${id}`);
      expect(lines.some(({ area }) => area === `games/${id}`)).toBe(true);
    }
    expect(lines).toContainEqual({
      area: 'games/letter_trace',
      key: 'lines.driveLetter',
      text: 'Drive along the letter {glyph}',
      values: ['glyph'],
    });
    expect(lines).toContainEqual({
      area: 'games/finger_count',
      key: 'lines.out-duck.3',
      text: 'Look, three ducks climbed out',
      values: [],
    });
  });

  it('leaves out what is only read', () => {
    expect(spokenLines(english).filter(({ key }) => key.startsWith('camera.'))).toEqual([]);
  });
});

/** The types ask for each key: this fails to compile once they no longer do. */
it('does not compile without a key', () => {
  const { lines: _, ...without } = english.home;
  // @ts-expect-error a language without its spoken lines
  const incomplete: AreaWords['home'] = without;
  const areas: readonly AreaName[] = ['home', 'child'];
  expect(incomplete).not.toHaveProperty('lines');
  expect(areas.every((area) => area in english)).toBe(true);
});
