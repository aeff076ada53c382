import { expect, it } from 'vitest';
import { findLine } from './find-line.ts';
import { findWord } from './find-word.ts';
import type { AreaVoices, VoiceFile } from './voice-manifest.ts';

const piece = (hash: string, words?: VoiceFile['words']): VoiceFile => ({
  hash,
  sizeBytes: 1_000,
  ms: 500,
  ...(words && { words }),
});

const AREA: AreaVoices = {
  lines: {
    'pop-all': { text: 'Pop all the bubbles', parts: [piece('all')], source: 'pack' },
    sweet: {
      text: 'Lick your lips, {letter} is sweet',
      parts: [piece('lick'), { value: 'letter' }, piece('is-sweet')],
      source: 'pack',
    },
    grow: { text: 'You made the garden grow!', parts: [piece('grow')], source: 'pack' },
    rest: { text: 'Now rest your arms?', parts: [piece('rest')], source: 'pack' },
    page: {
      text: 'This is Pip.',
      parts: [
        piece('pip', [
          [0, 0, 200],
          [5, 200, 260],
          [8, 260, 500],
        ]),
      ],
      source: 'pack',
    },
  },
  values: { e: piece('letter-e') },
};

const hashes = (line: string, values: Readonly<Record<string, string>> = {}) =>
  findLine({ line, values }, [AREA])?.map(({ file }) => file.hash) ?? null;

it('finds a line by its text, with its values between', () => {
  expect(hashes('Pop all the bubbles')).toEqual(['all']);
  expect(hashes('Lick your lips, {letter} is sweet', { letter: 'E' })).toEqual([
    'lick',
    'letter-e',
    'is-sweet',
  ]);
});

it('breathes after a mark, before its value', () => {
  const pieces = findLine({ line: 'Lick your lips, {letter} is sweet', values: { letter: 'e' } }, [
    AREA,
  ]);
  expect(pieces?.map(({ isAfterMark }) => isAfterMark)).toEqual([false, true, false]);
});

it('says a value of several words by the pieces of its words', () => {
  const values = { three: piece('three'), ducks: piece('ducks') };
  const lines = {
    out: {
      text: 'Look, {count} climbed out',
      parts: [{ value: 'count' }],
      source: 'pack' as const,
    },
  };
  const ask = (count: string) =>
    findLine({ line: 'Look, {count} climbed out', values: { count } }, [{ lines, values }]);
  expect(ask('three ducks')?.map(({ file }) => file.hash)).toEqual(['three', 'ducks']);
  expect(ask('four ducks')).toBeNull();
});

it('finds several sentences that are lines of their own, and all of them or none', () => {
  expect(hashes('You made the garden grow! Now rest your arms?')).toEqual(['grow', 'rest']);
  expect(hashes('You made the garden grow! Nobody packed this.')).toBeNull();
});

it('has nothing for a line or a value that was not packed', () => {
  expect(hashes('Pop the blue ones')).toBeNull();
  expect(hashes('Lick your lips, {letter} is sweet', { letter: 'ß' })).toBeNull();
});

it('cuts a word out of its sentence by the times it was packed with', () => {
  const within = { line: 'This is Pip.', at: 8 };
  expect(findWord({ within, values: {} }, [AREA])).toMatchObject([{ fromMs: 260, ms: 240 }]);
  expect(findWord({ within: { ...within, at: 3 }, values: {} }, [AREA])).toBeNull();
});
