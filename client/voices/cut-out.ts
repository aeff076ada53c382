import type { Speech } from './synthesis/synthesiser.ts';
import type { Sound } from './voice-piece.ts';

/** What is heard from the first of these words of a text, each told by its place, to the end of the last. */
export function cutOut(
  { samples, sampleRate, words }: Speech,
  places: readonly number[],
  text: string,
): Sound {
  const timed = words().filter(({ at }) => places.includes(at));
  const [first, last] = [timed[0], timed.at(-1)];
  if (first === undefined || last === undefined) {
    throw new Error(`no synthesised word was heard for a stretch of "${text}"`);
  }
  const from = Math.round(first.startS * sampleRate);
  return { samples: samples.slice(from, Math.round(last.endS * sampleRate)), sampleRate };
}
