import { splitWords } from '@advay/shared/books/split-words';
import { ENDS_IN_MARK } from '../src/voice/pack/voice-manifest.ts';
import { cutOut } from './cut-out.ts';
import { carrierOf } from './lines/values-of.ts';
import type { Synthesiser } from './synthesis/synthesiser.ts';
import type { Sound } from './voice-piece.ts';

/** A stretch of a line's own words, with a breath before it or not, or the name of the value between two of them. */
export type LineCut =
  | Readonly<{ sound: Sound; isAfterMark: boolean }>
  | Readonly<{ value: string }>;

type Token = Readonly<{ at: number; hole: string | null; isHeard: boolean; endsInMark: boolean }>;

/**
 * A line with values, in pieces. It is synthesised whole, with a word in each value's place, and cut where the
 * synthesiser says that the word began and ended: what stays has the melody of the whole sentence.
 */
export function cutLine(text: string, synthesiser: Synthesiser): readonly LineCut[] {
  const { filled, tokens } = fillHoles(text);
  const speech = synthesiser.speak(filled);
  const cuts: LineCut[] = [];
  let run: Token[] = [];
  let isAfterMark = false;
  const endRun = () => {
    const heard = run.filter(({ isHeard }) => isHeard);
    run = [];
    if (heard.length === 0) return;
    cuts.push({ sound: cutOut(speech, placesOf(heard), text), isAfterMark });
  };
  for (const token of tokens) {
    if (token.hole === null) run.push(token);
    if (token.hole === null && !token.endsInMark) continue;
    endRun();
    if (token.hole !== null) cuts.push({ value: token.hole });
    isAfterMark = token.endsInMark;
  }
  endRun();
  return cuts;
}

const placesOf = (tokens: readonly Token[]): readonly number[] => tokens.map(({ at }) => at);

function fillHoles(text: string): Readonly<{ filled: string; tokens: readonly Token[] }> {
  const holes = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const filled = text.replaceAll(/\{(\w+)\}/g, (_, name: string) => carrierOf(name));
  const before = splitWords(text);
  const tokens = splitWords(filled).map(({ start, spoken }, index): Token => {
    const shown = before[index]?.shown ?? '';
    const hole = /\{\w+\}/.test(shown) ? (holes.shift() ?? '') : null;
    return { at: start, hole, isHeard: spoken !== '', endsInMark: ENDS_IN_MARK.test(shown) };
  });
  return { filled, tokens };
}
