import { describe, expect, it } from 'vitest';
import { AVATARS } from '../children/avatars.ts';
import { RELATIONS } from '../relatives/relations.ts';
import { LANGUAGE_CODES } from './languages.ts';
import { loadAllWords } from './load-words.ts';

const ALL = Object.fromEntries(
  await Promise.all(LANGUAGE_CODES.map(async (code) => [code, await loadAllWords(code)] as const)),
) as Readonly<Record<(typeof LANGUAGE_CODES)[number], Awaited<ReturnType<typeof loadAllWords>>>>;
const { de, es, fr, hi } = ALL;

it('bends German for each animal', () => {
  expect(AVATARS.map(de.relative.check.ring)).toEqual([
    'Beim Fuchs klingeln',
    'Bei der Eule klingeln',
    'Beim Wal klingeln',
    'Bei der Schildkröte klingeln',
    'Beim Löwen klingeln',
    'Beim Hasen klingeln',
    'Beim Papagei klingeln',
    'Beim Igel klingeln',
  ]);
  expect(de.relative.known.back('owl')).toBe('Zurück zur Eule');
  expect(de.relative.known.back('fox')).toBe('Zurück zum Fuchs');
  expect(de.relative.after.ringAgain('lion')).toBe('Wieder beim Löwen klingeln');
});

it('bends the other languages where they bend', () => {
  expect(es.relative.check.ring('fox')).toBe('Llamar al zorro');
  expect(es.relative.check.ring('whale')).toBe('Llamar a la ballena');
  expect(fr.relative.check.ring('owl')).toBe('Sonner chez la chouette');
  expect(hi.relative.check.ring('turtle')).toBe('कछुए के यहाँ घंटी बजाएँ');
  // In a call the child goes by the animal's bare name, which bends as well.
  expect(hi.together.turnsNow(hi.relative.animals.parrot)).toContain('तोते की');
});

type Language = keyof typeof ALL;

const wordsIn = (code: Language) => {
  const { relative, together, books, door } = ALL[code];
  return { relative, together, books, door };
};
const ENGLISH = [...placesOf(wordsIn('en'))];

describe.each(LANGUAGE_CODES)('in %s', (code) => {
  const places = placesOf(wordsIn(code));

  it('says something at each place where English does, calmly', () => {
    expect([...places.keys()]).toEqual(ENGLISH.map(([place]) => place));
    for (const [place, texts] of places) {
      for (const text of texts) {
        expect(text.trim(), place).toBe(text);
        expect(text, place).not.toBe('');
        expect(text, place).not.toContain('undefined');
        if (place.startsWith('relative.')) expect(text, place).not.toContain('!');
      }
    }
  });

  it('tells children or relations apart where English does', () => {
    for (const [place, texts] of ENGLISH) {
      // Where English names both, another language may need only the one.
      const fewest = Math.min(texts.size, RELATIONS.length, AVATARS.length);
      expect(places.get(place)?.size, place).toBeGreaterThanOrEqual(fewest);
    }
  });

  it('has words of its own', () => {
    if (code === 'en') return;
    const own = [...placesOf(ALL[code].relative).values()].flatMap((texts) => [...texts]);
    const english = new Set([...placesOf(ALL.en.relative).values()].flatMap((texts) => [...texts]));
    // An animal may be called alike.
    expect(own.filter((text) => english.has(text) && text.length > 8)).toEqual([]);
  });
});

/** The different texts at each place of a tree of words; what takes a child or a relation is asked for each of them. */
function placesOf(words: unknown, place = ''): ReadonlyMap<string, ReadonlySet<string>> {
  if (typeof words === 'string') return new Map([[place, new Set([words])]]);
  if (typeof words === 'function') {
    const answers = AVATARS.flatMap((child) => RELATIONS.map((kin) => words(child, kin)));
    return merged(answers.map((answer) => placesOf(answer, place)));
  }
  return merged(
    Object.entries(words as object).map(([name, part]) =>
      placesOf(part, place === '' ? name : `${place}.${name}`),
    ),
  );
}

function merged(
  maps: readonly ReadonlyMap<string, ReadonlySet<string>>[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  for (const [place, texts] of maps.flatMap((map) => [...map])) {
    const known = all.get(place) ?? new Set();
    all.set(place, known);
    for (const text of texts) known.add(text);
  }
  return all;
}
