import type { Vec2 } from '@advay/shared/kernel/vec2';
import type { GameModule } from '../../game-runtime/contract.ts';
import { description } from './description.ts';
import { glyphRoad } from './road/glyph-road.ts';
import { letterTraceSimulation } from './simulation/simulation.ts';
import type { LetterTraceState } from './simulation/state.ts';
import { fetchPack } from './strokes/script-packs.ts';

export type { LetterTraceState } from './simulation/state.ts';
export { glyphRoad };

/** The ordered points of each stroke of the glyph being traced, in field units. */
export function roadOf(state: LetterTraceState): Vec2[][] {
  return glyphRoad(state.glyphs[state.glyphIndex] ?? '', state.config);
}

export const letterTrace: GameModule<LetterTraceState> = {
  id: 'letter_trace',
  description,
  simulation: letterTraceSimulation,
  createView: async () => (await import('./view/create-view.ts')).createView(),
  fieldAspect: { landscape: 1.4, portrait: 0.7 },
  controls: description.controls,
  async fetchLetters({ alphabet = 'latin', digits = alphabet }) {
    await Promise.all([fetchPack(alphabet), fetchPack(digits)]);
  },
};
