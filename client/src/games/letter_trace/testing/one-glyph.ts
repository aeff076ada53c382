import type { GameSimulation } from '../../../game-runtime/contract.ts';
import { letterTraceSimulation } from '../simulation/simulation.ts';
import type { LetterTraceState } from '../simulation/state.ts';

/** The game with a round of just this glyph. */
export function oneGlyph(glyph: string): GameSimulation<LetterTraceState> {
  return {
    ...letterTraceSimulation,
    createState: (config, seed) => ({
      ...letterTraceSimulation.createState(config, seed),
      glyphs: [glyph],
    }),
  };
}
