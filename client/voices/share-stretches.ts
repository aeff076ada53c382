import { splitWords } from '@advay/shared/books/split-words';
import { ENDS_IN_MARK } from '../src/voice/pack/voice-manifest.ts';

/** A run of a text's words: the first one's place among them, and that after the last. */
export type Stretch = Readonly<{ fromWord: number; toWord: number }>;

type Ends = Readonly<{ head: number; tail: number }>;

/** Where a text pauses: what follows a mark begins anew, and the silence between need not be kept. */
export function cutAtMarks(text: string, stretches: readonly Stretch[]): readonly Stretch[] {
  const words = wordsOf(text);
  return stretches.flatMap(({ fromWord, toWord }) => {
    const starts = [fromWord];
    for (let word = fromWord + 1; word < toWord; word += 1) {
      if (ENDS_IN_MARK.test(words[word - 1] ?? '')) starts.push(word);
    }
    return starts.map((from, index) => ({ fromWord: from, toWord: starts[index + 1] ?? toWord }));
  });
}

/**
 * Lines of a list differ in a word or two: `Look, three ducks climbed out`. Where each may be cut so that what it has
 * in common with another at its start and at its end is said once. A line that shares nothing is one stretch.
 */
export function shareStretches(texts: readonly string[]): readonly (readonly Stretch[])[] {
  const lines = texts.map(wordsOf);
  const ends = lines.map((line) => endsShared(line, lines));
  const heads = countUses(lines, ends, (line, { head }) => line.slice(0, head));
  const tails = countUses(lines, ends, (line, { tail }) => line.slice(line.length - tail));
  return lines.map((line, index) => {
    const { head, tail } = ends[index] as Ends;
    const from = isShared(heads, line.slice(0, head)) ? head : 0;
    const to = isShared(tails, line.slice(line.length - tail)) ? line.length - tail : line.length;
    return [
      { fromWord: 0, toWord: from },
      { fromWord: from, toWord: to },
      { fromWord: to, toWord: line.length },
    ].filter(({ fromWord, toWord }) => fromWord < toWord);
  });
}

const wordsOf = (text: string): readonly string[] => splitWords(text).map(({ shown }) => shown);

/** How many words at its start and at its end it has in common with any other; one stays between. */
function endsShared(line: readonly string[], lines: readonly (readonly string[])[]): Ends {
  const others = lines.filter((other) => other.join(' ') !== line.join(' '));
  const most = (count: (other: readonly string[]) => number) => Math.max(0, ...others.map(count));
  const head = Math.min(
    line.length - 1,
    most((other) => sameWords(line, other)),
  );
  const backwards = line.toReversed();
  const tail = Math.min(
    line.length - 1 - head,
    most((other) => sameWords(backwards, other.toReversed())),
  );
  return { head, tail };
}

function sameWords(one: readonly string[], other: readonly string[]): number {
  const first = one.findIndex((word, index) => word !== other[index]);
  return first === -1 ? one.length : first;
}

function countUses(
  lines: readonly (readonly string[])[],
  ends: readonly Ends[],
  part: (line: readonly string[], ends: Ends) => readonly string[],
): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const text = part(line, ends[index] as Ends).join(' ');
    uses.set(text, (uses.get(text) ?? 0) + 1);
  }
  return uses;
}

const isShared = (uses: ReadonlyMap<string, number>, words: readonly string[]): boolean =>
  words.length > 0 && (uses.get(words.join(' ')) ?? 0) > 1;
