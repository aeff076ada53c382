/** Columns as wide as their widest cell, to the right. */
export function printTable(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) =>
    Math.max(title.length, ...lines.map((line) => line[at]?.length ?? 0)),
  );
  const print = (line: readonly string[]) =>
    line.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('  ');
  return [print(head), ...lines.map(print)].join('\n');
}
