import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle } from './bundle.ts';

/** What a cold start reads before the first answer, and with what comes when it is asked for. */
const START_MAX_KB = 700;
const ALL_MAX_KB = 1_600;

const folder = mkdtempSync(join(tmpdir(), 'advay-signaling-'));
beforeAll(() => bundle(folder));
afterAll(() => rmSync(folder, { recursive: true }));

const sizeKb = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + statSync(join(folder, file)).size / 1024, 0);

/** The program and the files that it cannot do without. */
function readAtStart(): readonly string[] {
  const files = ['main.mjs'];
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, name = ''] of text.matchAll(/(?:from|import)"\.\/([\w.-]+\.mjs)"/g))
      if (!files.includes(name)) files.push(name);
  }
  return files;
}

it('keeps to its size, and the fallback, Redis and metrics out of the start', () => {
  const files = readdirSync(folder);
  const start = readAtStart();
  expect(start.length).toBeGreaterThan(1);
  expect(start.length).toBeLessThan(files.length);
  expect(sizeKb(start)).toBeLessThan(START_MAX_KB);
  expect(sizeKb(files)).toBeLessThan(ALL_MAX_KB);
});
