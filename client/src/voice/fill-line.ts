/** Puts values into a line's placeholders: `fillLine('Trace {glyph}', { glyph: 'A' })`. */
export function fillLine(line: string, values: Readonly<Record<string, string>> = {}): string {
  return line.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}
