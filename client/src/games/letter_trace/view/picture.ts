import type { Vec2 } from '@advay/shared/kernel/vec2';
import type { Surface } from '../../../game-runtime/contract.ts';
import { type ScenePalette, scenePalette } from '../../../game-runtime/draw/palette.ts';
import { spanPxOf } from '../../../game-runtime/draw/scene-points.ts';
import { corridorHalf, holdRadius } from '../road/corridor.ts';
import type { RoadMap } from '../road/glyph-road.ts';
import type { StrokeRoad } from '../road/stroke-road.ts';
import { holdNeededMs } from '../simulation/await-finger.ts';
import { currentMap, currentStroke, type LetterTraceState } from '../simulation/state.ts';

/** Everything the parts of the view draw from, worked out once a frame. */
export type Picture = Readonly<{
  surface: Surface;
  context: CanvasRenderingContext2D;
  colours: ScenePalette;
  state: LetterTraceState;
  map: RoadMap;
  stroke: StrokeRoad;
  /** Where the character stands, between the two states. */
  along: number;
  /** How far the present hold has come, 0..1. */
  held: number;
  /** Time in the phase, between the two states. */
  phaseMs: number;
  /** Half the road as it is drawn: a little narrower than where the finger may be. */
  half: number;
  holdRadius: number;
  /** CSS pixels of one road unit. */
  unitPx: number;
  toPx(point: Vec2): Vec2;
}>;

const DRAWN_PART_OF_CORRIDOR = 0.88;

export function createPicture(
  surface: Surface,
  previous: LetterTraceState,
  current: LetterTraceState,
  alpha: number,
): Picture {
  const { field } = surface;
  const unitPx = spanPxOf(surface);
  const map = currentMap(current);
  const isSameRoad =
    previous.glyphIndex === current.glyphIndex &&
    previous.strokeIndex === current.strokeIndex &&
    previous.along <= current.along;
  const isSamePhase = previous.phase === current.phase && previous.phaseMs <= current.phaseMs;
  const between = (from: number, to: number) => from + (to - from) * alpha;
  return {
    surface,
    context: surface.context,
    colours: scenePalette(surface.isDusk),
    state: current,
    map,
    stroke: currentStroke(current),
    along: isSameRoad ? between(previous.along, current.along) : current.along,
    held: Math.min(1, current.hold.heldMs / holdNeededMs(current)),
    phaseMs: isSamePhase ? between(previous.phaseMs, current.phaseMs) : current.phaseMs,
    half: Math.min(corridorHalf(current.config) * DRAWN_PART_OF_CORRIDOR, map.mostHalf),
    holdRadius: holdRadius(current.config),
    unitPx,
    toPx: ({ x, y }) => ({ x: field.leftPx + x * unitPx, y: field.topPx + y * unitPx }),
  };
}
