import { existsSync, readFileSync } from 'node:fs';

/** What a run of tests came to. `shaky` are the names of those that failed once and passed when tried again. */
export type TestCount = Readonly<{ passed: number; failed: number; shaky: readonly string[] }>;

type Suite = Readonly<{
  suites?: readonly Suite[];
  specs?: readonly Readonly<{
    title: string;
    file: string;
    line: number;
    tests: readonly Readonly<{ status: string }>[];
  }>[];
}>;

type UnitReport = Readonly<{ numPassedTests: number; numFailedTests: number }>;
type BrowserReport = Readonly<{
  stats: Readonly<{ expected: number; unexpected: number; flaky: number }>;
  suites: readonly Suite[];
}>;

/** From Vitest's report, in JSON; nothing when the run never wrote one. */
export function countUnitTests(file: string): TestCount {
  const report = read<UnitReport>(file);
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0, shaky: [] };
}

/** From Playwright's report, in JSON; nothing when the run never wrote one. */
export function countBrowserTests(file: string): TestCount {
  const report = read<BrowserReport>(file);
  if (report === null) return { passed: 0, failed: 0, shaky: [] };
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected + flaky, failed: unexpected, shaky: report.suites.flatMap(shakyIn) };
}

function shakyIn({ suites = [], specs = [] }: Suite): string[] {
  const own = specs
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ file, line, title }) => `${file}:${line} ${title}`);
  return [...own, ...suites.flatMap(shakyIn)];
}

function read<T>(file: string): T | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null;
}
