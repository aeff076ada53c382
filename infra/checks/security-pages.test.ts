import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const table = readFileSync(join(root, 'docs/asvs.md'), 'utf8');
const threats = readFileSync(join(root, 'docs/threats.md'), 'utf8');
/** `file` “title of the test in it” */
const proofsOf = (page: string) => [
  ...page.matchAll(/`([\w./-]+\.(?:test|spec)\.tsx?)` “([^”]+)”/g),
];
const proofs = [...proofsOf(table), ...proofsOf(threats)];

it('every test that the pages on security name is there', () => {
  expect(proofs.length).toBeGreaterThan(30);
  const missing = proofs.filter(([, file = '', title = '']) => {
    const path = join(root, file);
    return !existsSync(path) || !readFileSync(path, 'utf8').includes(title);
  });
  expect(missing.map(([row]) => row)).toEqual([]);
});

it('every row of the first table names a test', () => {
  const [held = ''] = table.split('## Other than asked');
  const rows = held.split('\n').filter((line) => /^\| \d/.test(line));
  expect(rows.filter((row) => !/`[\w./-]+\.(?:test|spec)\.tsx?` “/.test(row))).toEqual([]);
});

it('every row of the threats names a test', () => {
  const rows = threats
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2);
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.filter((row) => proofsOf(row).length === 0)).toEqual([]);
});
