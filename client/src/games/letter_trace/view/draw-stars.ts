import { traceStar } from '../../../game-runtime/draw/marks.ts';
import { fillNumber } from '../../../game-runtime/draw/numerals.ts';
import { fillDisc } from '../../../game-runtime/draw/shapes.ts';
import { drawDwellRing } from '../../../game-runtime/dwell-ring.ts';
import { fromSpans } from '../../../game-runtime/field/spans.ts';
import { pointAt, type StrokeRoad } from '../road/stroke-road.ts';
import type { Picture } from './picture.ts';

const ORIGIN = { x: 0, y: 0 };
const PULSE_MS = 1_600;

/** A numbered star at the start of each road still to drive, and a ring where the present one ends. */
export function drawStars(picture: Picture): void {
  const { map, state, context, holdRadius, unitPx } = picture;
  if (state.strokeIndex >= map.strokes.length) return;
  drawGoal(picture);
  for (let index = map.strokes.length - 1; index > state.strokeIndex; index -= 1) {
    context.globalAlpha = 0.7;
    star(picture, map.strokes[index], index + 1, holdRadius * 0.55 * unitPx);
  }
  context.globalAlpha = 1;
  if (state.phase !== 'to-star') return;
  const pulse = pulseOf(picture);
  const [start] = picture.stroke.points;
  if (start) {
    context.globalAlpha = 0.35 * (1 - pulse);
    const reach = holdRadius * (0.8 + 0.45 * pulse) * unitPx;
    fillDisc(context, picture.toPx(start), reach, picture.colours.star.light);
    context.globalAlpha = 1;
  }
  star(picture, picture.stroke, state.strokeIndex + 1, holdRadius * 0.82 * unitPx);
  drawHoldRing(picture, holdRadius * 0.95);
}

/** The ring that fills while a finger holds the star, or the character it came back to. */
export function drawHoldRing(picture: Picture, radius: number): void {
  const { surface, state, stroke, along, unitPx, held } = picture;
  const at = fromSpans(pointAt(stroke, along), state.config.aspect);
  drawDwellRing(surface, { ...at, radiusPx: radius * unitPx, share: held });
}

/** 0..1, slowly and again and again; half way and still with reduced motion. */
export function pulseOf({ surface }: Picture): number {
  if (surface.hasReducedMotion) return 0.5;
  return (surface.timeMs % PULSE_MS) / PULSE_MS;
}

function star(
  { context, colours, toPx }: Picture,
  road: StrokeRoad | undefined,
  number: number,
  radiusPx: number,
): void {
  const [start] = road?.points ?? [];
  if (!start) return;
  const { x, y } = toPx(start);
  context.save();
  context.translate(x, y);
  context.lineJoin = 'round';
  traceStar(context, radiusPx, radiusPx * 0.58);
  context.lineWidth = radiusPx * 0.42;
  context.strokeStyle = colours.paper;
  context.stroke();
  context.lineWidth = radiusPx * 0.2;
  context.strokeStyle = colours.star.deep;
  context.stroke();
  context.fillStyle = colours.star.light;
  context.fill();
  fillNumber(context, number, ORIGIN, Math.max(24, radiusPx * 0.95), colours.paper);
  context.restore();
}

function drawGoal({ context, colours, stroke, half, unitPx, toPx, along }: Picture): void {
  if (stroke.length === 0 || stroke.length - along < 0.03) return;
  const at = toPx(pointAt(stroke, stroke.length));
  context.globalAlpha = 1;
  fillDisc(context, at, half * 0.62 * unitPx, colours.star.deep);
  fillDisc(context, at, half * 0.46 * unitPx, colours.paper);
  fillDisc(context, at, half * 0.22 * unitPx, colours.star.deep);
}
