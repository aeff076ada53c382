import { AGE_BANDS } from '@advay/shared/games/catalogue';
import { LANGUAGE_CODES } from '@advay/shared/words/languages';
import { describe, expect, it } from 'vitest';
import { WORD_LETTERS, WORDS_PER_ROUND } from '../limits.ts';
import {
  feastOf,
  lettersIn,
  nounsOf,
  soundNounsOf,
  soundsLike,
  spellableNounsOf,
} from './feast-of.ts';
import { tasteOf } from './tastes.ts';

describe.each(LANGUAGE_CODES)('a feast in %s', (language) => {
  const feast = feastOf(language);

  it('has words of its own, each thing once and each word once', () => {
    if (language !== 'en') expect(feast).not.toBe(feastOf('en'));
    const words = nounsOf(feast).map(({ word }) => word);
    expect(words.length).toBeGreaterThan(40);
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => word.trim() !== word || /\s/.test(word))).toEqual([]);
    expect(words).toEqual(words.map((word) => word.normalize('NFC')));
  });

  it('has every letter once, and groups of no others', () => {
    expect(new Set(feast.letters).size).toBe(feast.letters.length);
    const grouped = [...feast.lookAlike, ...feast.soundAlike].flatMap((group) => [...group]);
    expect(grouped.filter((letter) => !feast.letters.includes(letter))).toEqual([]);
  });

  it('serves the first letter of all that it asks for by its sound, among enough others', () => {
    const nouns = soundNounsOf(feast);
    expect(nouns.length).toBeGreaterThan(40);
    for (const { word } of nouns) {
      const [first = ''] = lettersIn(word);
      expect(feast.letters, word).toContain(first);
      const others = feast.letters.filter(
        (letter) => letter !== first && !soundsLike(feast, letter, first),
      );
      expect(others.length, word).toBeGreaterThan(15);
    }
  });

  it.each(AGE_BANDS)('has words to spell at %s', (ageBand) => {
    const [, most] = WORD_LETTERS[ageBand];
    expect(spellableNounsOf(feast, 2, most).length).toBeGreaterThanOrEqual(2 * WORDS_PER_ROUND - 1);
  });

  it('tastes of everything', () => {
    expect(new Set(feast.letters.map(tasteOf)).size).toBe(6);
  });
});
