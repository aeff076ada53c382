import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TestRow } from './read-reports.ts';
import { noteSecondTries } from './shaky-list.ts';

const row = (title: string, tries: number, status: TestRow['status'] = 'passed'): TestRow => ({
  part: 'network',
  file: 'client/e2e/network/blackout.spec.ts',
  line: 1,
  title,
  seconds: 1,
  tries,
  status,
});

test('a test that needs a second try is named, and out once it needed two', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shaky-'));
  const files = { list: join(folder, 'list.json'), earlier: join(folder, 'earlier.json') };
  const name = 'client/e2e/network/blackout.spec.ts › after the dark';

  expect(noteSecondTries([row('steady', 1)], files)).toEqual({ now: [], out: [] });
  const first = [row('after the dark', 2), row('broken', 2, 'failed')];
  expect(noteSecondTries(first, files)).toEqual({ now: [name], out: [] });
  expect(noteSecondTries([row('other', 2)], files).out).toEqual([]);
  expect(noteSecondTries([row('after the dark', 2)], files)).toEqual({ now: [name], out: [name] });
  expect(JSON.parse(readFileSync(files.list, 'utf8'))).toEqual([name]);
  // It stays out, and is told of, in every run after.
  expect(noteSecondTries([row('steady', 1)], files)).toEqual({ now: [], out: [name] });
});
