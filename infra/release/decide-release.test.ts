import { loadConfig } from '@advay/api/config';
import { expect, it } from 'vitest';
import { decideRelease, type Git } from './decide-release.ts';

const TREE = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';
const answering =
  (answers: Readonly<Record<string, string>>): Git =>
  (...args) =>
    answers[args.join(' ')] ?? null;

it('a release is named by its version and the tree it was made of, and services take the name', () => {
  const git = answering({ 'rev-parse HEAD^{tree}': TREE, 'status --porcelain': '' });
  const release = decideRelease('0.1.0', git);
  expect(release).toBe('0.1.0+1a2b3c4d5e6f');
  expect(loadConfig({ RELEASE: release }).release).toBe(release);
});

it('with a change that nobody can get again it is no release', () => {
  const status = ' M client/src/main.tsx';
  const git = answering({ 'rev-parse HEAD^{tree}': TREE, 'status --porcelain': status });
  expect(decideRelease('0.1.0', git)).toBe('development');
});

it('without git it is no release', () => {
  expect(decideRelease('0.1.0', () => null)).toBe('development');
});
