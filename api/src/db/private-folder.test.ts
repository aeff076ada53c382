import { chmodSync, lstatSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeContentsPrivate, makePrivateFolder } from './private-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'advay-private-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const modeOf = (path: string) => (lstatSync(path).mode & 0o7777).toString(8);

it('makes a folder its owner’s alone', () => {
  const made = join(folder, 'data');
  makePrivateFolder(made);
  expect(modeOf(made)).toBe('700');
});

it('mends one that is there, and everything in it when asked', () => {
  const data = join(folder, 'data');
  mkdirSync(join(data, 'base', '1'), { recursive: true });
  const file = join(data, 'base', '1', '1259');
  writeFileSync(file, 'rows');
  for (const path of [data, join(data, 'base'), join(data, 'base', '1')]) chmodSync(path, 0o755);
  chmodSync(file, 0o666);
  makePrivateFolder(data);
  expect([modeOf(data), modeOf(file)]).toEqual(['700', '666']);
  makeContentsPrivate(data);
  expect([modeOf(join(data, 'base', '1')), modeOf(file)]).toEqual(['700', '600']);
});

it('leaves a folder alone that many share', () => {
  chmodSync(folder, 0o1777);
  makePrivateFolder(folder);
  expect(modeOf(folder)).toBe('1777');
});
