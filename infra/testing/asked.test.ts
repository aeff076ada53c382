import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAsked } from './asked.ts';
import { PART_NAMES } from './parts.ts';

const asked = (...words: string[]) => {
  const read = readAsked(words);
  if (!read.ok) throw new Error(read.message);
  return read.value;
};

test('without a word everything runs, at the usual size', () => {
  expect(asked()).toEqual({
    isFull: false,
    withPictures: false,
    only: PART_NAMES,
    changedSince: null,
    isTimesAlone: false,
    isHelp: false,
  });
});

test('each word does what it says', () => {
  expect(asked('--full').isFull).toBe(true);
  expect(asked('--pictures').withPictures).toBe(true);
  expect(asked('--times').isTimesAlone).toBe(true);
  expect(asked('--help').isHelp).toBe(true);
  expect(asked('--only=units,camera').only).toEqual(['units', 'camera']);
  expect(asked('--changed').changedSince).toBe('HEAD');
  expect(asked('--changed=main~3').changedSince).toBe('main~3');
});

test('a word that is not known is named, with those that are', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (word) => {
      const read = readAsked([`--only=${word}`]);
      if (read.ok) return word.split(',').every((part) => PART_NAMES.includes(part as 'units'));
      return read.message.includes('npm test');
    }),
  );
  expect(readAsked(['--fast'])).toMatchObject({
    ok: false,
    message: expect.stringMatching(/^--fast is not known/),
  });
});
