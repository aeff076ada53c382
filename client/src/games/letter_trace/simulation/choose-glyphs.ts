import { createRng, nextInt } from '@advay/shared/kernel/rng';
import type { GameConfig } from '../../../game-runtime/contract.ts';
import { EXTRA_LINES, GLYPHS_PER_ROUND, MAX_NAME_LETTERS } from '../limits.ts';
import { glyphsOfStep } from '../strokes/glyph-table.ts';

/** The glyphs of a round: the name's letters as they come, or some of the step's, none twice. */
export function chooseGlyphs(config: GameConfig, seed: number): string[] {
  const isLatin = (config.alphabet ?? 'latin') === 'latin';
  const name = config.step === 'own-name' && isLatin ? nameGlyphs(config.ownName) : [];
  if (name.length > 0) return name;
  const left = [...glyphsOfStep(config.step, config)];
  const count = GLYPHS_PER_ROUND[config.ageBand] + (config.step === 'lines' ? EXTRA_LINES : 0);
  const chosen: string[] = [];
  let rng = createRng(seed);
  while (chosen.length < count && left.length > 0) {
    const next = nextInt(rng, left.length);
    rng = next.rng;
    chosen.push(...left.splice(next.value, 1));
  }
  return chosen;
}

/** Letters there are roads for: accents are taken off, anything else is left out. */
function nameGlyphs(name: string): string[] {
  const plain = name.normalize('NFD').replaceAll(/[^A-Za-z]/g, '');
  return [...plain].slice(0, MAX_NAME_LETTERS);
}
