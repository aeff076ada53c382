import type { Outcome } from '../../../game-runtime/contract.ts';
import { roadMap } from '../road/glyph-road.ts';
import type { LetterTraceState } from './state.ts';

/** Over once the last glyph has bloomed or arms have had enough; the goal is every stroke of the round. */
export function outcome(state: LetterTraceState): Outcome | null {
  if (state.phase !== 'finished') return null;
  const strokes = state.glyphs.reduce(
    (sum, glyph) => sum + roadMap(glyph, state.config).strokes.length,
    0,
  );
  return { share: strokes === 0 ? 1 : Math.min(1, state.strokesDone / strokes) };
}
