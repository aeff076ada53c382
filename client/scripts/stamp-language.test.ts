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
  for (const list of ['language-codes.ts', 'registered.ts', 'mails.ts']) {
    expect(await read(list)).toBe(await readFile(join(REPOSITORY, WORDS, list), 'utf8'));
  }
});

it('says of a language how it is called, written and read, and finds its place in each list', async () => {
  expect(await stampLanguage(root, 'ur')).toMatchObject({ ok: true });
  expect(await stampLanguage(root, 'mr')).toMatchObject({ ok: true });
  expect(await read('ur/index.ts')).toContain("script: 'arabic',\n  direction: 'rtl',");
  expect(await read('mr/index.ts')).toContain(
    "name: 'मराठी',\n  locale: 'mr',\n  script: 'devanagari',",
  );
  expect(await read('ur/home.ts')).toBe(await read('en/home.ts'));

  const codes = [...LANGUAGE_CODES, 'mr', 'ur'].toSorted();
  expect(await read('language-codes.ts')).toContain(codes.map((code) => `'${code}'`).join(', '));
  const registered = (await read('registered.ts')).matchAll(
    / as (\w+) } from '\.\/\1\/index\.ts'/g,
  );
  expect([...registered].map(([, code]) => code)).toEqual(codes);
  const mails = await read('mails.ts');
  expect(mails).toContain(`{ ${codes.join(', ')} };`);
  expect(mails.match(/^import { words as (\w+) } from '\.\/\1\/mail\.ts';$/gm)).toHaveLength(
    codes.length,
  );
});
