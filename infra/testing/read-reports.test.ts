import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBrowserReport, readUnitReport } from './read-reports.ts';
import { tellAllTimes, tellSlowest } from './tell-times.ts';

const reportOf = (content: unknown): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'report-')), 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
};

const spec = (line: number, title: string, status: string, ...durations: number[]) => ({
  title,
  file: 'network/storytime.spec.ts',
  line,
  tests: [{ status, results: durations.map((duration) => ({ duration })) }],
});

const BROWSER = reportOf({
  suites: [
    {
      title: 'network/storytime.spec.ts',
      file: 'network/storytime.spec.ts',
      specs: [spec(3, 'a turn', 'expected', 12_000), spec(9, 'a stroke', 'unexpected', 10, 20)],
      suites: [
        {
          title: 'on a phone',
          file: 'network/storytime.spec.ts',
          specs: [spec(20, 'a burst', 'flaky', 100, 200), spec(31, 'a goodbye', 'skipped')],
        },
      ],
    },
  ],
});

const UNITS = reportOf({
  testResults: [
    {
      name: '/repo/shared/src/rng.test.ts',
      status: 'passed',
      assertionResults: [{ fullName: 'a seed repeats', status: 'passed', duration: 1_500 }],
    },
    { name: '/repo/api/src/app.test.ts', status: 'failed', assertionResults: [] },
  ],
});

describe('what the runners wrote', () => {
  it('tells of each browser test, with the way to it and each try', () => {
    const rows = readBrowserReport('network', BROWSER);
    expect(
      rows.map(({ title, tries, status, seconds }) => [title, tries, status, seconds]),
    ).toEqual([
      ['a turn', 1, 'passed', 12],
      ['a stroke', 2, 'failed', 0.03],
      ['on a phone › a burst', 2, 'passed', 0.3],
      ['on a phone › a goodbye', 0, 'skipped', 0],
    ]);
    expect(rows[0]).toMatchObject({ file: 'client/e2e/network/storytime.spec.ts', line: 3 });
  });

  it('tells of each unit test, and of a file that could not be read', () => {
    const rows = readUnitReport('units', UNITS, '/repo');
    expect(rows.map(({ file, title, status }) => [file, title, status])).toEqual([
      ['shared/src/rng.test.ts', 'a seed repeats', 'passed'],
      ['api/src/app.test.ts', 'the file itself', 'failed'],
    ]);
  });

  it('counts for nothing where no run wrote any', () => {
    expect(readUnitReport('units', 'nowhere.json')).toEqual([]);
    expect(readBrowserReport('camera', 'nowhere.json')).toEqual([]);
  });
});

describe('where the time went', () => {
  const rows = [
    ...readUnitReport('units', UNITS, '/repo'),
    ...readBrowserReport('network', BROWSER),
  ];

  it('lists the slowest, and asks a slow one why', () => {
    const silent = tellSlowest(rows, () => ['', 'test(…)', '']);
    expect(silent.split('\n')[1]).toMatch(/12\.0 s .*a turn {2}\(does not say why/);
    const told = tellSlowest(rows, () => [
      '// Slow: a turn is walked in real time.',
      '',
      "test('a turn'",
    ]);
    expect(told).not.toContain('does not say why');
  });

  it('sums by part, file and test', () => {
    expect(tellAllTimes(rows).split('\n').slice(0, 3)).toEqual([
      'network: 4 tests, 12 s in all',
      '   12.3 s  client/e2e/network/storytime.spec.ts (4)',
      '         12.0 s  a turn',
    ]);
  });
});
