import type { Vec2 } from '@advay/shared/kernel/vec2';
import type { GameConfig } from '../../../game-runtime/contract.ts';
import { fromSpans } from '../../../game-runtime/field/spans.ts';
import { MAX_GLYPH_BOX } from '../limits.ts';
import { glyphStrokes, isClose, writingLinesOf } from '../strokes/glyph-table.ts';
import { GLYPH_BOX_UNITS, type WritingLine } from '../strokes/guide-lines.ts';
import { roadArea } from './road-area.ts';
import { createStrokeRoad, type StrokeRoad } from './stroke-road.ts';

export type RoadLayout = Pick<GameConfig, 'aspect' | 'reach'>;

/** A glyph laid out on the field, in road units. */
export type RoadMap = Readonly<{
  strokes: readonly StrokeRoad[];
  writingLines: readonly WritingLine[];
  /** Its roads are drawn no broader than this half width, or they would run into each other. */
  mostHalf: number;
}>;

/** The road map of a glyph is the same for the same field, and drawn 60 times a second. */
const drawn = new Map<string, RoadMap>();
const KEPT_MAPS = 64;

/** Half a road in the units of the stroke tables: bows of अ keep open between two of this. */
const CLOSE_HALF_UNITS = 9;

export function roadMap(glyph: string, { aspect, reach }: RoadLayout): RoadMap {
  const key = [glyph, aspect, reach.left, reach.top, reach.right, reach.bottom].join(' ');
  const known = drawn.get(key);
  if (known) return known;
  const map = layOut(glyph, { aspect, reach });
  if (drawn.size >= KEPT_MAPS) drawn.clear();
  drawn.set(key, map);
  return map;
}

/** The ordered points of each stroke in field units: what a finger follows from star to end. */
export function glyphRoad(glyph: string, layout: RoadLayout): Vec2[][] {
  return roadMap(glyph, layout).strokes.map((stroke) =>
    stroke.points.map((point) => {
      const { xNorm, yNorm } = fromSpans(point, layout.aspect);
      return { x: xNorm, y: yNorm };
    }),
  );
}

function layOut(glyph: string, { aspect, reach }: RoadLayout): RoadMap {
  const strokes = glyphStrokes(glyph);
  const points = strokes.flat();
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const area = roadArea(aspect, reach);
  const scale = Math.min(
    MAX_GLYPH_BOX,
    (area.right - area.left) / Math.max(right - left, Number.EPSILON),
    (area.bottom - area.top) / Math.max(bottom - top, Number.EPSILON),
  );
  const place = ({ x, y }: Vec2): Vec2 => ({
    x: (area.left + area.right) / 2 + (x - (left + right) / 2) * scale,
    y: (area.top + area.bottom) / 2 + (y - (top + bottom) / 2) * scale,
  });
  return {
    strokes: strokes.map((stroke) => createStrokeRoad(stroke.map(place))),
    mostHalf: isClose(glyph)
      ? (CLOSE_HALF_UNITS / GLYPH_BOX_UNITS) * scale
      : Number.POSITIVE_INFINITY,
    writingLines: writingLinesOf(glyph).map(({ y, isDashed }) => ({
      y: place({ x: 0, y: y / GLYPH_BOX_UNITS }).y,
      isDashed,
    })),
  };
}
