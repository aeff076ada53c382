import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keptParts, sumOf } from './kept-parts.ts';
import type { StoredFile } from './stored-files.ts';

const file = (shelf: string, path: string, sizeBytes: number): StoredFile => ({
  shelf,
  path,
  sizeBytes,
});
const BOOKS = ['hat', 'kite'].map((id) => ({
  id,
  files: [{ url: `/library/${id}.json` }, { url: `/library/${id}-cover.svg` }],
}));
const STORED = [
  file('advay-shell-two', '/', 10),
  file('advay-shell-one', '/assets/index-1.js', 20),
  file('advay-vision', '/vision/hand.task', 300),
  file('advay-library', '/library/hat.json', 4),
  file('advay-library', '/library/hat-cover.svg', 5),
  file('advay-library', '/library/of-last-year.json', 6),
];

it('is told by what a person would call one thing, and by what is here alone', () => {
  expect(keptParts(STORED, BOOKS).map(({ name, sizeBytes }) => [name, sizeBytes])).toEqual([
    [{ kind: 'app' }, 30],
    [{ kind: 'camera' }, 300],
    [{ kind: 'book', id: 'hat' }, 9],
    [{ kind: 'former-books' }, 6],
  ]);
  expect(keptParts([], BOOKS)).toEqual([]);
});

it('counts every file once, whatever lies there', () => {
  const path = fc.constantFrom('/', '/library/hat.json', '/library/kite.json', '/vision/hand.task');
  const shelf = fc.constantFrom('advay-shell-one', 'advay-vision', 'advay-library');
  const anyFile = fc.record({ shelf, path, sizeBytes: fc.nat() });
  fc.assert(
    fc.property(fc.array(anyFile), (stored) => {
      const parts = keptParts(stored, BOOKS);
      expect(sumOf(parts)).toBe(sumOf(stored));
      expect(parts.flatMap(({ files }) => files)).toHaveLength(stored.length);
    }),
  );
});
