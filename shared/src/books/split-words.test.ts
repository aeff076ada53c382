import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countWords, splitWords } from './split-words.ts';

const spoken = (sentence: string) => splitWords(sentence).map((word) => word.spoken);

it('speaks words without the marks around them', () => {
  expect(spoken('“A boat!” says Dot.')).toEqual(['A', 'boat', 'says', 'Dot']);
  expect(spoken('„Ein Boot!“, ruft Dot.')).toEqual(['Ein', 'Boot', 'ruft', 'Dot']);
  expect(spoken('Peek-a-boo, it’s Élodie … नमस्ते!')).toEqual([
    'Peek-a-boo',
    'it’s',
    'Élodie',
    '',
    'नमस्ते',
  ]);
});

it('counts what is heard', () => {
  expect(countWords(['Oh – no!', 'Stop.'])).toBe(3);
});

it('loses nothing of a sentence but its blanks', () => {
  fc.assert(
    fc.property(fc.string(), (sentence) => {
      const words = splitWords(sentence);
      expect(words.map(({ shown }) => shown).join('')).toBe(sentence.replace(/\s+/g, ''));
      for (const { shown, start } of words) expect(sentence.startsWith(shown, start)).toBe(true);
    }),
  );
});
