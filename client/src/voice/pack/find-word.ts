import type { Saying } from '../saying.ts';
import { type FoundPiece, findLine } from './find-line.ts';
import type { AreaPack } from './voice-files.ts';

/** A word out of the sentence it stands in, by the times that the sentence was packed with. */
export function findWord(
  { within, values }: Pick<Saying, 'within' | 'values'>,
  areas: readonly AreaPack[],
): readonly FoundPiece[] | null {
  if (within === undefined) return null;
  const [found, ...more] = findLine({ line: within.line, values }, areas) ?? [];
  if (found === undefined || more.length > 0) return null;
  const word = found.piece.words?.find(([at]) => at === within.at);
  if (word === undefined) return null;
  const [, startMs, endMs] = word;
  return [{ ...found, fromMs: startMs, ms: endMs - startMs }];
}
