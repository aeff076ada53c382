import type { TestRow } from './read-reports.ts';

const SLOWEST_SHOWN = 20;
/** A test that takes longer says why, in a comment above it that begins with this word. */
const SLOW_S = 10;
const REASON = /^\s*(\/\/|\*|\/\*\*)\s*Slow:/;

const seconds = (value: number) => value.toFixed(1).padStart(7);
const nameOf = ({ file, line, title }: TestRow) =>
  `${file}${line === null ? '' : `:${line}`} ${title}`;

const bySeconds = (rows: readonly TestRow[]) => rows.toSorted((a, b) => b.seconds - a.seconds);

/** The slowest tests, a line each. `linesOf` answers the source of a file. */
export function tellSlowest(
  rows: readonly TestRow[],
  linesOf: (file: string) => readonly string[],
): string {
  const lines = bySeconds(rows)
    .slice(0, SLOWEST_SHOWN)
    .map((row) => `${seconds(row.seconds)} s  ${nameOf(row)}${unexplained(row, linesOf)}`);
  return [`The ${lines.length} slowest tests:`, ...lines].join('\n');
}

function unexplained(row: TestRow, linesOf: (file: string) => readonly string[]): string {
  if (row.seconds < SLOW_S || row.line === null) return '';
  const lines = linesOf(row.file);
  // Its comment may be several lines long.
  const above = lines.slice(Math.max(0, row.line - 6), row.line - 1);
  return above.some((line) => REASON.test(line)) ? '' : '  (does not say why: "// Slow: …")';
}

type Sum = { name: string; seconds: number; tests: number };

function sumBy(rows: readonly TestRow[], nameOfRow: (row: TestRow) => string): Sum[] {
  const sums = new Map<string, Sum>();
  for (const row of rows) {
    const name = nameOfRow(row);
    const sum = sums.get(name) ?? { name, seconds: 0, tests: 0 };
    sum.seconds += row.seconds;
    sum.tests += 1;
    sums.set(name, sum);
  }
  return [...sums.values()].toSorted((a, b) => b.seconds - a.seconds);
}

/** Where the time went: every part, in it every file, in it every test that took longer than a tenth of a second. */
export function tellAllTimes(rows: readonly TestRow[]): string {
  const lines: string[] = [];
  for (const part of sumBy(rows, (row) => row.part)) {
    lines.push(`\n${part.name}: ${part.tests} tests, ${part.seconds.toFixed(0)} s in all`);
    const ofPart = rows.filter((row) => row.part === part.name);
    for (const file of sumBy(ofPart, (row) => row.file)) {
      lines.push(`${seconds(file.seconds)} s  ${file.name} (${file.tests})`);
      for (const row of bySeconds(ofPart.filter((each) => each.file === file.name))) {
        if (row.seconds >= 0.1)
          lines.push(`${' '.repeat(6)}${seconds(row.seconds)} s  ${row.title}`);
      }
    }
  }
  return lines.join('\n').trim();
}
