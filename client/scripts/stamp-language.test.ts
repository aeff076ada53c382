import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGE_CODES } from '@advay/shared/words/languages';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stampLanguage } from './stamp-language.ts';

// That it compiles, and is shown, stamp-game.test.ts proves in its copy of the client.

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const WORDS = 'shared/src/words';
const TABLE = 'language-table.ts';
let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'advay-new-language-'));
  await cp(join(REPOSITORY, WORDS), join(root, WORDS), { recursive: true });
});
afterAll(() => rm(root, { recursive: true, force: true }));

const read = (file: string) => readFile(join(root, WORDS, file), 'utf8');

it.each([
  ['', 'bad-code'],
  ['IT', 'bad-code'],
  ['../it', 'bad-code'],
  ['de-AT', 'bad-code'],
  ['zzz', 'bad-code'],
  ['ja', 'bad-code'],
  ['hi', 'taken'],
])('refuses %j, and changes nothing', async (code, reason) => {
  expect(await stampLanguage(root, code)).toMatchObject({ ok: false, reason });
  expect(await read(TABLE)).toBe(await readFile(join(REPOSITORY, WORDS, TABLE), 'utf8'));
});

it('says of a language how it is called, written and read, in one line at its place', async () => {
  const before = await read(TABLE);
  expect(await stampLanguage(root, 'ur')).toMatchObject({ ok: true });
  expect(await stampLanguage(root, 'mr')).toMatchObject({ ok: true });
  const lines = (await read(TABLE)).split('\n');
  const added = lines.filter((line) => !before.split('\n').includes(line));
  expect(added).toEqual([
    "  mr: { name: 'मराठी', locale: 'mr', script: 'devanagari', direction: 'ltr' },",
    expect.stringMatching(/^ {2}ur: .* script: 'arabic', direction: 'rtl' },$/),
  ]);
  const codes = lines.flatMap((line) => /^ {2}([a-z]+): /.exec(line)?.[1] ?? []);
  expect(codes).toEqual([...LANGUAGE_CODES, 'mr', 'ur'].toSorted());
  expect(await read('ur/home.ts')).toBe(await read('en/home.ts'));
});
