import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countBrowserTests, countUnitTests } from './count-tests.ts';

const reportOf = (content: unknown): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'report-')), 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
};

const spec = (line: number, title: string, status: string) => ({
  title,
  file: 'network/storytime.spec.ts',
  line,
  tests: [{ status }],
});

test('a test that needed a second try has passed, and is named', () => {
  const file = reportOf({
    stats: { expected: 2, unexpected: 1, flaky: 1 },
    suites: [
      {
        specs: [spec(3, 'a turn', 'expected'), spec(9, 'a stroke', 'unexpected')],
        suites: [
          { specs: [spec(20, 'a burst', 'flaky'), spec(31, 'a goodbye', 'expected')] },
          { suites: [] },
        ],
      },
    ],
  });
  expect(countBrowserTests(file)).toEqual({
    passed: 3,
    failed: 1,
    shaky: ['network/storytime.spec.ts:20 a burst'],
  });
});

test('units are counted as they are reported', () => {
  const file = reportOf({ numPassedTests: 40, numFailedTests: 2 });
  expect(countUnitTests(file)).toEqual({ passed: 40, failed: 2, shaky: [] });
});

test('a run that never wrote a report counts for nothing', () => {
  const none = { passed: 0, failed: 0, shaky: [] };
  expect(countUnitTests('nowhere.json')).toEqual(none);
  expect(countBrowserTests('nowhere.json')).toEqual(none);
});
