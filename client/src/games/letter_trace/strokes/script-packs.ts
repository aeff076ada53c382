import type { Alphabet } from '../../../game-runtime/alphabet.ts';
import type { StrokeTable } from './stroke-notation.ts';

/** What a child learns of one script besides Latin. */
export type ScriptPack = Readonly<{ letters: StrokeTable; digits: StrokeTable }>;

type OtherScript = Exclude<Alphabet, 'latin'>;

/** Each comes as a file of its own, for a child who writes it. */
const LOADERS: Readonly<Record<OtherScript, () => Promise<ScriptPack>>> = {
  devanagari: async () => (await import('./devanagari/pack.ts')).DEVANAGARI,
  arabic: async () => (await import('./arabic/pack.ts')).ARABIC,
};

const fetched = new Map<OtherScript, ScriptPack>();

export async function fetchPack(script: Alphabet): Promise<void> {
  if (script !== 'latin' && !fetched.has(script)) fetched.set(script, await LOADERS[script]());
}

/** Rounds are played at once, so what they teach has to be there before. */
export function packOf(script: OtherScript): ScriptPack {
  const pack = fetched.get(script);
  if (!pack) throw new Error(`No strokes of ${script}: await fetchLetters() before the round`);
  return pack;
}

/** The strokes of a letter or digit of any script that was fetched. */
export function fetchedStrokes(glyph: string): readonly string[] | undefined {
  for (const { letters, digits } of fetched.values()) {
    for (const table of [letters, digits]) if (Object.hasOwn(table, glyph)) return table[glyph];
  }
  return undefined;
}
