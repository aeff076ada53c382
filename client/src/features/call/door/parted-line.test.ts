import { words } from '@advay/shared/words/en/door';
import { expect, it } from 'vitest';
import { partedLine } from './parted-line.ts';

const told = (...how: [by: Parameters<typeof partedLine>[1], isAtDoor: boolean]) => {
  const { who, next } = partedLine(words, ...how);
  return { who: who('Rosa'), next: next('Rosa') };
};

it('tells nobody as gone who waits at the door', () => {
  expect(told('lost', false).who).toBe('Rosa is gone for a moment');
  for (const by of ['lost', 'relative'] as const) {
    expect(told(by, true).who).toBe('Rosa is at the door again!');
  }
});

it('lets the child’s own goodbye stand while the other waits', () => {
  expect(told('child', true).who).toBe(told('child', false).who);
});

it('names nobody who did not end it', () => {
  expect(told('parent', false)).toEqual({
    who: 'Story time is over now',
    next: 'Ask a grown-up about it',
  });
});

it('says after every end what comes next', () => {
  expect(told('child', false).next).toBe('Rosa can ring again');
  expect(told('relative', false).next).toBe('Rosa can ring again');
  expect(told('lost', false).next).toBe('The door opens when Rosa is back');
  expect(told('child', true).next).toBe('Rosa still waits at the door');
});
