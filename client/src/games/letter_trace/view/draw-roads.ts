import { fillDisc, tracePath } from '../../../game-runtime/draw/shapes.ts';
import { headingAt, isDot, nextFold, pointAt, type StrokeRoad } from '../road/stroke-road.ts';
import type { Picture } from './picture.ts';

const EDGE = 1.2;
const MARK_EVERY = 0.15;
const ARROW_NEAR = 0.08;
const ARROWS_AHEAD = 0.55;
const NEXT_ROAD_ALPHA = 0.5;

/** All roads of the glyph as they lie: the one to drive clear, those to come pale, driven ones warm. */
export function drawRoads(picture: Picture): void {
  const { context, map, state, colours, stroke } = picture;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  drawWritingLines(picture);
  map.strokes.forEach((road, index) => {
    context.globalAlpha = index > state.strokeIndex ? NEXT_ROAD_ALPHA : 1;
    ground(picture, road, EDGE, colours.sand.deep);
  });
  map.strokes.forEach((road, index) => {
    context.globalAlpha = index > state.strokeIndex ? NEXT_ROAD_ALPHA : 1;
    ground(picture, road, 1, index < state.strokeIndex ? colours.driven : colours.sand.light);
  });
  context.globalAlpha = 1;
  if (state.strokeIndex >= map.strokes.length) return;
  ground(picture, stroke, 1, colours.sand.light);
  drawMiddleLine(picture);
}

export function drawDrivenGround(picture: Picture): void {
  const { context, colours, along, stroke, map, state } = picture;
  if (along === 0 || state.strokeIndex >= map.strokes.length) return;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  ground(picture, part(stroke, along), 1, colours.driven);
}

function ground(
  { context, half, unitPx, toPx }: Picture,
  road: Pick<StrokeRoad, 'points'>,
  scale: number,
  colour: string,
): void {
  const [start] = road.points;
  if (!start) return;
  if (road.points.length === 1) {
    fillDisc(context, toPx(start), half * scale * unitPx * 1.15, colour);
    return;
  }
  tracePath(context, road.points.map(toPx));
  context.lineWidth = half * 2 * scale * unitPx;
  context.strokeStyle = colour;
  context.stroke();
}

function part(road: StrokeRoad, along: number): Pick<StrokeRoad, 'points'> {
  const points = road.points.filter((_, index) => (road.distances[index] ?? 0) < along);
  return { points: [...points, pointAt(road, along)] };
}

/** The lines a letter stands on or hangs from, as in a first exercise book. */
function drawWritingLines({ context, map, surface, colours, unitPx, toPx }: Picture): void {
  if (map.writingLines.length === 0) return;
  context.strokeStyle = colours.paper;
  context.globalAlpha = 0.55;
  context.lineWidth = Math.max(3, unitPx * 0.008);
  const left = surface.field.leftPx + surface.field.widthPx * 0.05;
  const right = left + surface.field.widthPx * 0.9;
  for (const line of map.writingLines) {
    const { y } = toPx({ x: 0, y: line.y });
    context.setLineDash(line.isDashed ? [unitPx * 0.03, unitPx * 0.03] : []);
    tracePath(context, [
      { x: left, y },
      { x: right, y },
    ]);
    context.stroke();
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function drawMiddleLine({ context, stroke, colours, unitPx, toPx }: Picture): void {
  if (isDot(stroke)) return;
  tracePath(context, stroke.points.map(toPx));
  context.setLineDash([unitPx * 0.022, unitPx * 0.034]);
  context.lineWidth = Math.max(3, unitPx * 0.01);
  context.strokeStyle = colours.sand.deep;
  context.stroke();
  context.setLineDash([]);
}

/** Chevrons ahead of the character, the nearer the clearer. */
export function drawArrows(picture: Picture): void {
  const { context, stroke, along, colours, half, unitPx, toPx, map, state } = picture;
  if (state.strokeIndex >= map.strokes.length) return;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  const size = Math.min(half * 0.5, 0.034) * unitPx;
  context.strokeStyle = colours.plum;
  context.lineWidth = size * 0.5;
  // Beyond a fold they would point both ways at once; near it the way on is what matters.
  const end = Math.min(nextFold(stroke, along + ARROW_NEAR), stroke.length - 0.06);
  for (let at = MARK_EVERY * 1.4; at < end; at += MARK_EVERY) {
    const ahead = at - along;
    if (ahead < ARROW_NEAR || ahead > ARROWS_AHEAD) continue;
    context.globalAlpha = 0.85 - 0.6 * (ahead / ARROWS_AHEAD);
    const { x, y } = toPx(pointAt(stroke, at));
    context.save();
    context.translate(x, y);
    context.rotate(headingAt(stroke, at));
    tracePath(context, [
      { x: -size * 0.5, y: -size },
      { x: size * 0.5, y: 0 },
      { x: -size * 0.5, y: size },
    ]);
    context.stroke();
    context.restore();
  }
  context.globalAlpha = 1;
}
