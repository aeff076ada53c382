import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { TestRow } from './read-reports.ts';

/**
 * Tests that needed a second try in two runs. They are out (client/playwright.config.ts leaves them aside) until their
 * cause is mended, and every run is red while there are any.
 */
export const SHAKY_LIST = 'client/e2e/shaky-tests.json';
/** Who needed a second try in an earlier run of this machine. */
const EARLIER = '.cache/tests/second-tries.json';

type ShakyFiles = Readonly<{ list: string; earlier: string }>;
const FILES: ShakyFiles = { list: SHAKY_LIST, earlier: EARLIER };

const shakyName = ({ file, title }: Pick<TestRow, 'file' | 'title'>): string =>
  `${file} › ${title}`;

const readNames = (file: string): string[] =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : [];

function writeNames(file: string, names: readonly string[]): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify([...new Set(names)].toSorted(), null, 2)}\n`);
}

export type ShakyAnswer = Readonly<{
  /** Passed only when tried again, in this run. */
  now: readonly string[];
  /** Out of every run until mended. */
  out: readonly string[];
}>;

/** Notes who needed a second try; whoever needed one before goes on the list. */
export function noteSecondTries(rows: readonly TestRow[], files: ShakyFiles = FILES): ShakyAnswer {
  const now = rows
    .filter(({ tries, status }) => tries > 1 && status === 'passed')
    .map((row) => shakyName(row));
  const earlier = readNames(files.earlier);
  const again = now.filter((name) => earlier.includes(name));
  if (now.length > 0) writeNames(files.earlier, [...earlier, ...now]);
  const listed = readNames(files.list);
  const out = [...new Set([...listed, ...again])];
  if (out.length > listed.length) writeNames(files.list, out);
  return { now, out };
}
