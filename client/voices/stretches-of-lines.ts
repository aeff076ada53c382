import { holesOf, type SpokenLine } from './lines/spoken-line.ts';
import { cutAtMarks, type Stretch, shareStretches } from './share-stretches.ts';

/** A list has a line for each number, and their keys end in it. */
const IN_LIST = /^(.+)\.\d+$/;

/**
 * How those lines are cut that pause, or share something with another of their list. Stories are told whole, and lines
 * with values are cut around these.
 */
export function stretchesOfLines(
  lines: readonly SpokenLine[],
): ReadonlyMap<SpokenLine, readonly Stretch[]> {
  const lists = new Map<string, SpokenLine[]>();
  for (const line of lines) {
    if (line.area.startsWith('books/') || holesOf(line.text).length > 0) continue;
    const name = IN_LIST.exec(line.key)?.[1] ?? line.key;
    lists.set(name, [...(lists.get(name) ?? []), line]);
  }
  const cuts = new Map<SpokenLine, readonly Stretch[]>();
  for (const list of lists.values()) {
    for (const [index, shared] of shareStretches(list.map(({ text }) => text)).entries()) {
      const line = list[index] as SpokenLine;
      const stretches = cutAtMarks(line.text, shared);
      if (stretches.length > 1) cuts.set(line, stretches);
    }
  }
  return cuts;
}
