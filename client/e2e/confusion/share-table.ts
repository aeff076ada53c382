/** How often each thing that was shown was seen as each thing: a table whose diagonal is right. */
export type ShareTable = Readonly<{
  title: string;
  /** What was shown. */
  rows: readonly string[];
  /** What it was seen as. */
  columns: readonly string[];
  /** Row by row, shares of the row's cases, 0..1. */
  shares: readonly (readonly number[])[];
  /** How many cases each row has. */
  cases: readonly number[];
}>;

export type Judged = Readonly<{ shown: string; seen: readonly string[] }>;

/** `judged` has one entry a case; a case may be seen as several things at once, or as nothing. */
export function shareTable(
  title: string,
  rows: readonly string[],
  columns: readonly string[],
  judged: readonly Judged[],
): ShareTable {
  const casesOf = (row: string) => judged.filter(({ shown }) => shown === row);
  return {
    title,
    rows,
    columns,
    shares: rows.map((row) => {
      const cases = casesOf(row);
      const timesSeen = (column: string) =>
        cases.filter(({ seen }) => seen.includes(column)).length;
      return columns.map((column) => (cases.length === 0 ? 0 : timesSeen(column) / cases.length));
    }),
    cases: rows.map((row) => casesOf(row).length),
  };
}

/** Cells beside the diagonal that are larger than they may be, in words. */
export function cellsAbove(
  { rows, columns, shares }: ShareTable,
  mostShare: number,
): readonly string[] {
  return rows.flatMap((row, place) =>
    columns.flatMap((column, at) => {
      const share = shares[place]?.[at] ?? 0;
      return column === row || share <= mostShare
        ? []
        : [`${row} is seen as ${column} in ${percent(share)} %`];
    }),
  );
}

/** Cells of the diagonal that are smaller than they should be, in words. */
export function cellsBelow(
  { rows, columns, shares }: ShareTable,
  leastShare: number,
): readonly string[] {
  return rows.flatMap((row, place) => {
    const at = columns.indexOf(row);
    const share = shares[place]?.[at] ?? 0;
    return at < 0 || share >= leastShare ? [] : [`${row} is seen in only ${percent(share)} %`];
  });
}

/** For people: shares in hundredths. */
export function printTable({ title, rows, columns, shares, cases }: ShareTable): string {
  const rowWidth = Math.max(...rows.map((row) => row.length), 5);
  const widths = columns.map((column) => Math.max(column.length, 5));
  const line = (name: string, cells: readonly string[], count: string) =>
    [name.padEnd(rowWidth), ...cells.map((cell, at) => cell.padStart(widths[at] ?? 5)), count]
      .join('  ')
      .trimEnd();
  return [
    `${title} (shares of cases in %)`,
    line('shown', columns, 'cases'),
    ...rows.map((row, place) =>
      line(row, (shares[place] ?? []).map(percent), String(cases[place] ?? 0).padStart(5)),
    ),
  ].join('\n');
}

const percent = (share: number): string => (share === 0 ? '.' : (100 * share).toFixed(1));
