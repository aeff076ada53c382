import { expect, it } from 'vitest';
import { reloadVerdict } from './reload-verdict.ts';

const AT_REST = {
  worker: { release: 'two', isYours: false },
  place: 'rest',
  isQuiet: true,
  isOnline: true,
  loadedFor: { release: 'one' },
} as const;

it('a tab at rest is loaded anew for the version that answers', () => {
  expect(reloadVerdict(AT_REST)).toBe('reload');
});

it.each([
  ['a game is on', { place: 'busy' }],
  ['something may be half written', { place: 'open' }],
  ['somebody touches the page', { isQuiet: false }],
  ['the network is away', { isOnline: false }],
] as const)('it waits while %s', (_why, seen) => {
  expect(reloadVerdict({ ...AT_REST, ...seen })).toBe('wait');
});

it.each([
  ['it runs that version', { worker: { release: 'two', isYours: true } }],
  ['the worker does not say what it is', { worker: null }],
  ['it was loaded for that version before', { loadedFor: { release: 'two' } }],
  ['it could not remember having been', { loadedFor: null }],
] as const)('it never is when %s', (_why, seen) => {
  expect(reloadVerdict({ ...AT_REST, ...seen })).toBe('never');
});
