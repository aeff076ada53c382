import { expect, it } from 'vitest';
import { partedLine } from './door-words.ts';

it('tells nobody as gone who waits at the door', () => {
  expect(partedLine('lost', false)).toBe('{name} is gone for a moment');
  for (const by of ['lost', 'relative'] as const) {
    expect(partedLine(by, true)).toBe('{name} is at the door again!');
  }
});

it('lets the child’s own goodbye stand while the other waits', () => {
  expect(partedLine('child', true)).toBe(partedLine('child', false));
});
