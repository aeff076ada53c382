import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle } from './bundle.ts';
import { SIGNALING_PROGRAM } from './program-files.ts';

/** The whole service, and of it what a start runs: the fallback, Redis and metrics are compiled when they are asked for. */
const PROGRAM_MAX_KB = 1_300;
const STARTED_MAX_KB = 700;

const folder = mkdtempSync(join(tmpdir(), 'advay-signaling-'));
beforeAll(() => bundle(folder));
afterAll(() => rmSync(folder, { recursive: true }));

const sizeKb = (file: string) => statSync(join(folder, file)).size / 1024;

it('keeps to its size, and what nobody asked for yet out of the start', () => {
  const { program, code } = SIGNALING_PROGRAM;
  expect(readdirSync(folder).sort()).toEqual(['main.mjs', code, program].sort());
  expect(sizeKb('main.mjs')).toBeLessThan(1);
  expect(sizeKb(program)).toBeLessThan(PROGRAM_MAX_KB);
  expect(sizeKb(code)).toBeLessThan(STARTED_MAX_KB);
  expect(sizeKb(code)).toBeGreaterThan(0);
});
