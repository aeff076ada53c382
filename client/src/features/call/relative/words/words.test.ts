import { AVATARS } from '@advay/shared/children/avatars';
import { RELATIONS } from '@advay/shared/relatives/relations';
import { describe, expect, it } from 'vitest';
import { READER_WORDS } from '../../../storytime/reader/reader-words.ts';
import { TOGETHER_WORDS } from '../../together/together-words.ts';
import { GERMAN } from './de.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { HINDI } from './hi.ts';
import { RELATIVE_WORDS } from './relative-language.ts';

it('bends German for each animal', () => {
  expect(AVATARS.map(GERMAN.check.ring)).toEqual([
    'Beim Fuchs klingeln',
    'Bei der Eule klingeln',
    'Beim Wal klingeln',
    'Bei der Schildkröte klingeln',
    'Beim Löwen klingeln',
    'Beim Hasen klingeln',
    'Beim Papagei klingeln',
    'Beim Igel klingeln',
  ]);
  expect(GERMAN.known.back('owl')).toBe('Zurück zur Eule');
  expect(GERMAN.known.back('fox')).toBe('Zurück zum Fuchs');
  expect(GERMAN.after.ringAgain('lion')).toBe('Wieder beim Löwen klingeln');
});

it('bends the other languages where they bend', () => {
  expect(SPANISH.check.ring('fox')).toBe('Llamar al zorro');
  expect(SPANISH.check.ring('whale')).toBe('Llamar a la ballena');
  expect(FRENCH.check.ring('owl')).toBe('Sonner chez la chouette');
  expect(HINDI.check.ring('turtle')).toBe('कछुए के यहाँ घंटी बजाएँ');
  // In a call the child goes by the animal's bare name, which bends as well.
  expect(TOGETHER_WORDS.hi.turnsNow(HINDI.animals.parrot)).toContain('तोते की');
});

describe.each(Object.keys(RELATIVE_WORDS) as (keyof typeof RELATIVE_WORDS)[])('in %s', (code) => {
  const said = [RELATIVE_WORDS[code], TOGETHER_WORDS[code], READER_WORDS[code]].flatMap(everyText);

  it('says something everywhere, calmly', () => {
    expect(said.length).toBeGreaterThan(300);
    for (const text of said) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
      expect(text).not.toContain('undefined');
    }
    expect(everyText(RELATIVE_WORDS[code]).join()).not.toContain('!');
  });

  it('has words of its own', () => {
    if (code === 'en') return;
    const own = everyText(RELATIVE_WORDS[code]);
    const english = new Set(everyText(RELATIVE_WORDS.en));
    // An animal may be called alike.
    expect(own.filter((text) => english.has(text) && text.length > 8)).toEqual([]);
  });
});

/** Every text of a tree of words; what takes a child or a relation is asked for each of them. */
function everyText(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') {
    return AVATARS.flatMap((child) => RELATIONS.flatMap((kin) => everyText(words(child, kin))));
  }
  return Object.values(words as object).flatMap(everyText);
}
