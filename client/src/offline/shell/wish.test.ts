import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readReleaseAnswer, readWholeAnswer, readWish } from './wish.ts';

const WHOLE = { release: 'one', state: 'no-room', sizeBytes: 7 } as const;

it.each([
  { kind: 'take-over' },
  { kind: 'tab-started' },
  { kind: 'how-whole' },
  { kind: 'make-whole' },
  { kind: 'which-release', entry: '/assets/index-1.js' },
] as const)('$kind is understood, and nothing beside it', (wish) => {
  expect(readWish({ ...wish, more: 1 })).toEqual(wish);
});

it('whatever else is said is no wish and no answer', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(readWish(data)).toBeNull();
      expect(readReleaseAnswer(data)).toBeNull();
      expect(readWholeAnswer(data)).toBeNull();
    }),
  );
  expect(readWish({ kind: 'which-release', entry: 7 })).toBeNull();
  expect(readReleaseAnswer({ release: 'one', isYours: 'yes' })).toBeNull();
  expect(readWholeAnswer({ ...WHOLE, state: 'half' })).toBeNull();
  expect(readWholeAnswer({ ...WHOLE, sizeBytes: Number.NaN })).toBeNull();
  expect(readWholeAnswer({ ...WHOLE, release: 7 })).toBeNull();
});

it('an answer is read as it was given', () => {
  const answer = { release: 'one', isYours: false };
  expect(readReleaseAnswer({ ...answer, more: 1 })).toEqual(answer);
  expect(readWholeAnswer({ ...WHOLE, more: 1 })).toEqual(WHOLE);
});
