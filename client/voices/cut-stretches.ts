import { splitWords } from '@advay/shared/books/split-words';
import { cutOut } from './cut-out.ts';
import type { Stretch } from './share-stretches.ts';
import type { Synthesiser } from './synthesis/synthesiser.ts';
import type { Sound } from './voice-piece.ts';

/**
 * A text, said whole and cut between its stretches; null where a stretch begins with a word that the synthesiser did
 * not tell apart from the one before it.
 */
export function cutStretches(
  text: string,
  stretches: readonly Stretch[],
  synthesiser: Synthesiser,
): readonly Sound[] | null {
  const speech = synthesiser.speak(text);
  const timed = speech.words();
  const places = splitWords(text).map(({ start }) => start);
  const isApart = stretches.every(({ fromWord }) =>
    timed.some(({ at }) => at === places[fromWord]),
  );
  if (!isApart) return null;
  return stretches.map(({ fromWord, toWord }) =>
    cutOut({ ...speech, words: () => timed }, places.slice(fromWord, toWord), text),
  );
}
