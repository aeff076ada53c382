import type { GameConfig } from '../../../game-runtime/contract.ts';
import type { FieldPoint } from '../../../game-runtime/field/spans.ts';
import type { RoundFrame } from '../../../game-runtime/round-frame/round-frame.ts';
import { type RoadMap, roadMap } from '../road/glyph-road.ts';
import type { StrokeRoad } from '../road/stroke-road.ts';
import type { Hold } from './hold.ts';

/**
 * `to-star`: the character waits for a finger on the star. `driving`: it follows the finger.
 * `waiting`: it stands on the road until the finger comes back to it. `glyph-done`: the letter blooms.
 */
type Phase = 'to-star' | 'driving' | 'waiting' | 'glyph-done' | 'finished';

/** Lengths are in road units; everything is plain JSON. */
export type LetterTraceState = RoundFrame &
  Readonly<{
    config: GameConfig;
    /** The round's glyphs in order. */
    glyphs: readonly string[];
    glyphIndex: number;
    strokeIndex: number;
    phase: Phase;
    /** Time in this phase; on a glyph's first star also the time before the first words. */
    phaseMs: number;
    /** How far along the stroke the character stands; never falls within one try. */
    along: number;
    /** How far along the last told progress was. */
    toldAlong: number;
    hold: Hold;
    /** Time since a finger was last seen while driving. */
    awayMs: number;
    /** Time the finger has been beyond the road's edge without a break. */
    offRoadMs: number;
    /** Road still counted as not driven after a leaving, and what was so far, in this try. */
    toLose: number;
    lost: number;
    /** Whether the finger stayed on the road through the present stretch. */
    isCleanStretch: boolean;
    strokesDone: number;
    /** What the child found hard, over the round. */
    struggles: Readonly<{ leavings: number; reversals: number; restarts: number }>;
    /** The finger last seen, in field units. */
    finger: FieldPoint | null;
  }>;

/** The roads of the glyph being traced. */
export function currentMap(state: LetterTraceState): RoadMap {
  return roadMap(state.glyphs[state.glyphIndex] ?? '', state.config);
}

/** The stroke being traced; the last one once the glyph is done. */
export function currentStroke(state: LetterTraceState): StrokeRoad {
  const { strokes } = currentMap(state);
  const stroke = strokes[Math.min(state.strokeIndex, strokes.length - 1)];
  if (!stroke) throw new Error(`"${state.glyphs[state.glyphIndex]}" has no strokes`);
  return stroke;
}
