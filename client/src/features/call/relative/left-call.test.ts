import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasJustLeft, noteLeftCall } from './left-call.ts';
import type { Pass } from './passes.ts';

const ROSA: Pass = {
  pass: 'a',
  token: 'b',
  childAvatar: 'fox',
  childName: null,
  relation: 'grandma',
  name: 'Rosa',
};

function tab(text: string | null = null) {
  let kept = text;
  return {
    getItem: () => kept,
    setItem: (_key: string, value: string) => {
      kept = value;
    },
  };
}

it('knows for a minute which call the page was in', () => {
  const storage = tab();
  noteLeftCall(ROSA, 1_000, storage);
  expect(hasJustLeft(ROSA, 60_999, storage)).toBe(true);
  expect(hasJustLeft(ROSA, 61_000, storage)).toBe(false);
  expect(hasJustLeft(ROSA, 999, storage)).toBe(false);
  expect(hasJustLeft({ ...ROSA, pass: 'other' }, 2_000, storage)).toBe(false);
});

it('takes nothing else for one, whatever the storage holds', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(hasJustLeft(ROSA, 0, tab(text))).toBe(false);
    }),
  );
  expect(hasJustLeft(ROSA, 0, null)).toBe(false);
});
