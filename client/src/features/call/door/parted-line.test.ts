import { words } from '@advay/shared/words/en/door';
import { expect, it } from 'vitest';
import { partedLine } from './parted-line.ts';

const lineOf = (...how: [by: Parameters<typeof partedLine>[1], isAtDoor: boolean]) =>
  partedLine(words, ...how)('Rosa');

it('tells nobody as gone who waits at the door', () => {
  expect(lineOf('lost', false)).toBe('Rosa is gone for a moment');
  for (const by of ['lost', 'relative'] as const) {
    expect(lineOf(by, true)).toBe('Rosa is at the door again!');
  }
});

it('lets the child’s own goodbye stand while the other waits', () => {
  expect(lineOf('child', true)).toBe(lineOf('child', false));
});

it('names nobody who did not end it', () => {
  expect(lineOf('parent', false)).toBe('Story time is over now');
});
