import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { PartName } from './parts.ts';

/** What became of one test. */
export type TestRow = Readonly<{
  part: PartName;
  /** From the top of the repository. */
  file: string;
  line: number | null;
  title: string;
  seconds: number;
  tries: number;
  status: 'passed' | 'failed' | 'skipped';
}>;

type UnitReport = Readonly<{
  testResults: readonly Readonly<{
    name: string;
    status: string;
    message?: string;
    assertionResults: readonly Readonly<{
      fullName: string;
      status: string;
      duration?: number | null;
    }>[];
  }>[];
}>;

type BrowserSuite = Readonly<{
  title: string;
  file: string;
  suites?: readonly BrowserSuite[];
  specs?: readonly Readonly<{
    title: string;
    file: string;
    line: number;
    tests: readonly Readonly<{
      status: string;
      results: readonly Readonly<{ duration: number }>[];
    }>[];
  }>[];
}>;

type BrowserReport = Readonly<{ suites: readonly BrowserSuite[]; errors?: readonly unknown[] }>;

/** From Vitest's report in JSON; none when the run never wrote one. */
export function readUnitReport(part: PartName, file: string, root = process.cwd()): TestRow[] {
  const report = read<UnitReport>(file);
  return (report?.testResults ?? []).flatMap(({ name, status, assertionResults }) => {
    const path = relative(root, name).replaceAll('\\', '/');
    const rows = assertionResults.map((each): TestRow => {
      const { fullName, duration } = each;
      return {
        part,
        file: path,
        line: null,
        title: fullName,
        seconds: (duration ?? 0) / 1000,
        tries: 1,
        status: statusOf(each.status),
      };
    });
    // A file that could not even be read has no tests to tell of.
    const isBroken = status === 'failed' && !rows.some((row) => row.status === 'failed');
    const broken: TestRow = {
      part,
      file: path,
      line: null,
      title: 'the file itself',
      seconds: 0,
      tries: 1,
      status: 'failed',
    };
    return isBroken ? [...rows, broken] : rows;
  });
}

/** From Playwright's report in JSON; none when the run never wrote one. */
export function readBrowserReport(part: PartName, file: string): TestRow[] {
  return (read<BrowserReport>(file)?.suites ?? []).flatMap((suite) => rowsOf(part, suite, []));
}

function rowsOf(part: PartName, suite: BrowserSuite, above: readonly string[]): TestRow[] {
  const path = suite.title === suite.file ? above : [...above, suite.title];
  const own = (suite.specs ?? []).flatMap(({ title, file, line, tests }) =>
    tests.map(({ status, results }): TestRow => {
      const milliseconds = results.reduce((sum, { duration }) => sum + duration, 0);
      return {
        part,
        file: `client/e2e/${file}`,
        line,
        title: [...path, title].join(' › '),
        seconds: milliseconds / 1000,
        tries: results.length,
        status: statusOf(status),
      };
    }),
  );
  return [...own, ...(suite.suites ?? []).flatMap((each) => rowsOf(part, each, path))];
}

function statusOf(told: string): TestRow['status'] {
  if (told === 'passed' || told === 'expected' || told === 'flaky') return 'passed';
  return told === 'failed' || told === 'unexpected' ? 'failed' : 'skipped';
}

function read<T>(file: string): T | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null;
}
