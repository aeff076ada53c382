import type { Saying } from '../saying.ts';
import { type FoundPiece, findLine } from './find-line.ts';
import type { AreaVoices } from './voice-manifest.ts';

/** A word out of the sentence it stands in, by the times that the sentence was packed with. */
export function findWord(
  { within, values }: Pick<Saying, 'within' | 'values'>,
  areas: readonly AreaVoices[],
): readonly FoundPiece[] | null {
  if (within === undefined) return null;
  const [piece, ...more] = findLine({ line: within.line, values }, areas) ?? [];
  if (piece === undefined || more.length > 0) return null;
  const word = piece.file.words?.find(([at]) => at === within.at);
  if (word === undefined) return null;
  const [, startMs, endMs] = word;
  return [{ ...piece, fromMs: startMs, ms: endMs - startMs }];
}
