import { expect, it } from 'vitest';
import { findLine } from './find-line.ts';
import { findWord } from './find-word.ts';
import type { AreaPack } from './voice-files.ts';
import type { VoicePiece } from './voice-manifest.ts';

/** Where each lies in the sound, told by its name. */
const PLACES = ['all', 'lick', 'letter-e', 'is-sweet', 'grow', 'rest', 'pip', 'three', 'ducks'];
const PIECE_BYTES = 1_000;

const piece = (name: string, words?: VoicePiece['words']): VoicePiece => ({
  fromByte: PLACES.indexOf(name) * PIECE_BYTES,
  sizeBytes: PIECE_BYTES,
  ms: 500,
  ...(words && { words }),
});
const nameOf = ({ fromByte }: VoicePiece) => PLACES[fromByte / PIECE_BYTES];

const SOUND = { url: '/voices/a.mp3', sha256: 'ab', sizeBytes: PLACES.length * PIECE_BYTES };
const AREA: AreaPack = {
  sound: SOUND,
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

const names = (line: string, values: Readonly<Record<string, string>> = {}) =>
  findLine({ line, values }, [AREA])?.map(({ piece }) => nameOf(piece)) ?? null;

it('finds a line by its text, with its values between', () => {
  expect(names('Pop all the bubbles')).toEqual(['all']);
  expect(names('Lick your lips, {letter} is sweet', { letter: 'E' })).toEqual([
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
    findLine({ line: 'Look, {count} climbed out', values: { count } }, [
      { lines, values, sound: SOUND },
    ]);
  expect(ask('three ducks')?.map(({ piece }) => nameOf(piece))).toEqual(['three', 'ducks']);
  expect(ask('four ducks')).toBeNull();
});

it('finds several sentences that are lines of their own, and all of them or none', () => {
  expect(names('You made the garden grow! Now rest your arms?')).toEqual(['grow', 'rest']);
  expect(names('You made the garden grow! Nobody packed this.')).toBeNull();
});

it('has nothing for a line or a value that was not packed', () => {
  expect(names('Pop the blue ones')).toBeNull();
  expect(names('Lick your lips, {letter} is sweet', { letter: 'ß' })).toBeNull();
});

it('cuts a word out of its sentence by the times it was packed with', () => {
  const within = { line: 'This is Pip.', at: 8 };
  expect(findWord({ within, values: {} }, [AREA])).toMatchObject([{ fromMs: 260, ms: 240 }]);
  expect(findWord({ within: { ...within, at: 3 }, values: {} }, [AREA])).toBeNull();
});
