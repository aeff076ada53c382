import type { Disguise } from './asked-disguise.ts';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  U: 'Ü',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  y: 'ÿ',
};
/** German and Hindi grow by about so much. */
const LONGER = 0.4;
const RIGHT_TO_LEFT = '\u202e';
const AS_BEFORE = '\u202c';

/** The same words as they would stand in a language that is longer, or that runs the other way; holes stay holes. */
export function disguised<Words>(words: Words, disguise: Disguise): Words {
  return map(words, disguise === 'long' ? lengthen : turnRound) as Words;
}

function map(words: unknown, change: (text: string) => string): unknown {
  if (typeof words === 'string') return change(words);
  if (Array.isArray(words)) return words.map((each) => map(each, change));
  if (typeof words === 'object' && words !== null) {
    return Object.fromEntries(
      Object.entries(words).map(([key, inside]) => [key, map(inside, change)]),
    );
  }
  if (typeof words === 'function') {
    return (...values: unknown[]) => map(words(...values), change);
  }
  return words;
}

function lengthen(text: string): string {
  const accented = text
    .split(/(\{\w+\})/)
    .map((part) =>
      part.startsWith('{') ? part : part.replace(/\w/g, (one) => ACCENTED[one] ?? one),
    )
    .join('');
  return `⟦${accented}${'~'.repeat(Math.ceil(text.length * LONGER))}⟧`;
}

/** Letters run the other way by the browser's own rule; the words between the holes, each by itself. */
function turnRound(text: string): string {
  return text
    .split(/(\{\w+\})/)
    .map((part) =>
      part === '' || part.startsWith('{') ? part : `${RIGHT_TO_LEFT}${part}${AS_BEFORE}`,
    )
    .join('');
}
