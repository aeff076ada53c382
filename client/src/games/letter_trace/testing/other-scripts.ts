import type { Alphabet } from '../../../game-runtime/alphabet.ts';
import { glyphsOfStep } from '../strokes/glyph-table.ts';
import { fetchPack } from '../strokes/script-packs.ts';

/** Letters and digits of a script besides Latin, in their order. */
export type ScriptAtTest = Readonly<{
  alphabet: Alphabet;
  letters: readonly string[];
  digits: readonly string[];
}>;

export async function otherScripts(): Promise<readonly ScriptAtTest[]> {
  const scripts = ['devanagari', 'arabic'] as const;
  await Promise.all(scripts.map(fetchPack));
  return scripts.map((alphabet) => ({
    alphabet,
    letters: glyphsOfStep('letters', { alphabet }),
    digits: glyphsOfStep('digits', { alphabet }),
  }));
}
