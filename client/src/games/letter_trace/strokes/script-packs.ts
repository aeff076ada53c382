import type { Alphabet } from '../../../game-runtime/alphabet.ts';
import type { WritingLine } from './guide-lines.ts';
import type { ScriptPack } from './script-pack.ts';

type OtherScript = Exclude<Alphabet, 'latin'>;

/** Each comes as a file of its own, for a child who writes it. */
const LOADERS: Readonly<Record<OtherScript, () => Promise<ScriptPack>>> = {
  devanagari: async () => (await import('./devanagari/pack.ts')).DEVANAGARI,
  arabic: async () => (await import('./arabic/pack.ts')).ARABIC,
};

const fetched = new Map<Alphabet, ScriptPack>();

export async function fetchPack(script: Alphabet): Promise<void> {
  if (script !== 'latin') fetched.set(script, await LOADERS[script]());
}

/** Rounds are played at once, so what they teach has to be there before. */
export function packOf(script: OtherScript): ScriptPack {
  const pack = fetched.get(script);
  if (!pack) throw new Error(`No strokes of ${script}: await fetchLetters() before the round`);
  return pack;
}

/** A letter or digit of any script that was fetched: its strokes, and the lines it is written at. */
export function fetchedGlyph(
  glyph: string,
): Readonly<{ strokes: readonly string[] | undefined; lines: readonly WritingLine[] }> {
  for (const { letters, digits, writingLines } of fetched.values()) {
    if (letters[glyph]) return { strokes: letters[glyph], lines: writingLines };
    if (digits[glyph]) return { strokes: digits[glyph], lines: [] };
  }
  return { strokes: undefined, lines: [] };
}
