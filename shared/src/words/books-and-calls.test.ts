import { describe, expect, it } from 'vitest';
import { AVATARS, type Avatar } from '../children/avatars.ts';
import { RELATIONS } from '../relatives/relations.ts';
import { LANGUAGE_CODES } from './languages.ts';
import { loadAllWords } from './load-words.ts';

const ALL = Object.fromEntries(
  await Promise.all(LANGUAGE_CODES.map(async (code) => [code, await loadAllWords(code)] as const)),
) as Readonly<Record<(typeof LANGUAGE_CODES)[number], Awaited<ReturnType<typeof loadAllWords>>>>;
const { de, es, fr, hi } = ALL;

/** A child by its animal alone, which is also how it is written. */
const by = (avatar: Avatar) => ({ avatar, name: null, toString: () => avatar });

it('bends German for each animal', () => {
  expect(AVATARS.map((avatar) => de.relative.check.ring(by(avatar)))).toEqual([
    'Beim Fuchs klingeln',
    'Bei der Eule klingeln',
    'Beim Wal klingeln',
    'Bei der Schildkröte klingeln',
    'Beim Löwen klingeln',
    'Beim Hasen klingeln',
    'Beim Papagei klingeln',
    'Beim Igel klingeln',
  ]);
  expect(de.relative.known.back(by('owl'))).toBe('Zurück zur Eule');
  expect(de.relative.known.back(by('fox'))).toBe('Zurück zum Fuchs');
  expect(de.relative.after.ringAgain(by('lion'))).toBe('Wieder beim Löwen klingeln');
});

it('bends the other languages where they bend', () => {
  expect(es.relative.check.ring(by('fox'))).toBe('Llamar al zorro');
  expect(es.relative.check.ring(by('whale'))).toBe('Llamar a la ballena');
  expect(fr.relative.check.ring(by('owl'))).toBe('Sonner chez la chouette');
  expect(hi.relative.check.ring(by('turtle'))).toBe('कछुए के यहाँ घंटी बजाएँ');
  // In a call the child goes by the animal's bare name, which bends as well.
  expect(hi.together.turnsNow(hi.relative.animals.parrot)).toContain('तोते की');
});

it.each([
  ['en', 'Mia', 'Ring Mia’s fox', 'Mia said goodbye'],
  ['de', 'Mia', 'Beim Fuchs von Mia klingeln', 'Mia hat Auf Wiedersehen gesagt'],
  ['es', 'Mia', 'Llamar al zorro de Mia', 'Se ha despedido Mia'],
  ['fr', 'Mia', 'Sonner chez le renard de Mia', 'Mia a dit au revoir'],
  ['fr', 'Émile', 'Sonner chez le renard d’Émile', 'Émile a dit au revoir'],
  ['hi', 'मिया', 'मिया की लोमड़ी के यहाँ घंटी बजाएँ', 'मिया ने बाय-बाय कहा'],
  ['ar', 'ميا', 'قرع الجرس عند ثعلب ميا', 'ميا: «إلى اللقاء»'],
] as const)('in %s names the child as the family chose: %s', (code, name, ring, theyLeft) => {
  const { check, after, known, name: step } = ALL[code].relative;
  const child = { avatar: 'fox', name } as const;
  expect(check.ring(child)).toBe(ring);
  expect(after.theyLeft(child).title).toBe(theyLeft);
  for (const said of [after.ringAgain(child), after.weLeft(child).title, known.back(child)]) {
    expect(said).toContain(name);
  }
  expect(step.title(child)).toContain(name);
  expect(after.theyAreLost(child).title).toContain(name);
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
    const answers = AVATARS.map(by).flatMap((child) =>
      RELATIONS.map((kin) => nameAlone(words(child, kin), child)),
    );
    return merged(answers.map((answer) => placesOf(answer, place)));
  }
  return merged(
    Object.entries(words as object).map(([name, part]) =>
      placesOf(part, place === '' ? name : `${place}.${name}`),
    ),
  );
}

/** Where the words are a name and nothing else, the child itself comes back. */
function nameAlone(said: unknown, child: unknown): unknown {
  return said === child ? `${said}` : said;
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
