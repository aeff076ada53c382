import { splitWords } from '@advay/shared/books/split-words';
import { carrierOf } from './lines/values-of.ts';
import type { Speech, Synthesiser } from './synthesis/synthesiser.ts';
import type { Sound } from './voice-piece.ts';

/** A stretch of a line's own words, or the name of the value between two of them. */
export type LineCut = Readonly<{ sound: Sound }> | Readonly<{ value: string }>;

type Token = Readonly<{ at: number; hole: string | null; isHeard: boolean }>;

/**
 * A line with values, in pieces. It is synthesised whole, with a word in each value's place, and cut where the
 * synthesiser says that the word began and ended: what stays has the melody of the whole sentence.
 */
export function cutLine(text: string, synthesiser: Synthesiser): readonly LineCut[] {
  const { filled, tokens } = fillHoles(text);
  const speech = synthesiser.speak(filled);
  const cuts: LineCut[] = [];
  let run: Token[] = [];
  const endRun = () => {
    const sound = cutOut(speech, run, text);
    if (sound !== null) cuts.push({ sound });
    run = [];
  };
  for (const token of tokens) {
    if (token.hole === null) run.push(token);
    else {
      endRun();
      cuts.push({ value: token.hole });
    }
  }
  endRun();
  return cuts;
}

function fillHoles(text: string): Readonly<{ filled: string; tokens: readonly Token[] }> {
  const holes = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const filled = text.replaceAll(/\{(\w+)\}/g, (_, name: string) => carrierOf(name));
  const before = splitWords(text);
  const tokens = splitWords(filled).map(({ start, spoken }, index): Token => {
    const isHole = /\{\w+\}/.test(before[index]?.shown ?? '');
    return { at: start, hole: isHole ? (holes.shift() ?? '') : null, isHeard: spoken !== '' };
  });
  return { filled, tokens };
}

function cutOut(
  { samples, sampleRate, words: heardWords }: Speech,
  run: readonly Token[],
  text: string,
): Sound | null {
  const words = heardWords();
  const heard = run.filter(({ isHeard }) => isHeard);
  if (heard.length === 0) return null;
  const timed = heard.flatMap(({ at }) => words.find((word) => word.at === at) ?? []);
  const [first, last] = [timed[0], timed.at(-1)];
  if (first === undefined || last === undefined) {
    throw new Error(`no synthesised word was heard for a stretch of "${text}"`);
  }
  const from = Math.round(first.startS * sampleRate);
  return { samples: samples.slice(from, Math.round(last.endS * sampleRate)), sampleRate };
}
