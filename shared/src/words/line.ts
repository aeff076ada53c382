/**
 * A line to say and to read along: `{name}` marks a value. A list has the whole line for each `number` from 0 on, where
 * a number bends the words around it.
 */
export type Line = string | readonly string[];

/** The text of a line, with its holes: of a list, the one for this `number`. */
export function textOfLine(line: Line, values: Readonly<Record<string, string>> = {}): string {
  return typeof line === 'string' ? line : (line[Number(values.number)] ?? '');
}

/** The line with its values in place: `fillLine('Trace {glyph}', { glyph: 'A' })`. */
export function fillLine(line: Line, values: Readonly<Record<string, string>> = {}): string {
  return textOfLine(line, values).replace(
    /\{(\w+)\}/g,
    (hole, name: string) => values[name] ?? hole,
  );
}

/** The names of the values a text has a place for. */
export function holesOf(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}
