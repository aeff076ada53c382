import { mix, type Vec2 } from '@advay/shared/kernel/vec2';
import { fillDisc, fillEllipse, strokeBar } from '../../../game-runtime/draw/shapes.ts';
import { fieldSpans } from '../../../game-runtime/field/spans.ts';
import { fieldToPx } from '../../../game-runtime/field-to-px.ts';
import { FIELD_MARGIN } from '../limits.ts';
import { headingAt, isDot, pointAt } from '../road/stroke-road.ts';
import { drawHoldRing, pulseOf } from './draw-stars.ts';
import type { Picture } from './picture.ts';

/** How far behind its star the ladybird waits, in hold radii. */
const WAITING_BEHIND = 1.35;
/** As near to the field's edge as the ladybird may wait. */
const EDGE = 0.06;

/** The ladybird on its way; it waits beside its star, and walks up to it while a finger holds the star. */
export function drawLadybird(picture: Picture): void {
  const { state, stroke, along, held, holdRadius, context, colours, unitPx, toPx } = picture;
  const heading = isDot(stroke) ? 0 : headingAt(stroke, along);
  const at = pointAt(stroke, along);
  if (state.phase === 'to-star') {
    const beside = waitingPlace(picture, at, heading);
    ladybird(picture, mix(beside, at, held), heading, 1);
    return;
  }
  if (state.phase === 'waiting') {
    const pulse = pulseOf(picture);
    context.globalAlpha = 0.55 * (1 - pulse);
    fillDisc(context, toPx(at), holdRadius * (0.7 + 0.5 * pulse) * unitPx, colours.sun);
    context.globalAlpha = 1;
    drawWayBack(picture, at);
  }
  ladybird(picture, at, heading, 1);
  if (state.phase === 'waiting') drawHoldRing(picture, holdRadius * 0.9);
}

/** Behind the star, or beside it where that would be out of the field or under the row of glyphs. */
function waitingPlace({ state, holdRadius }: Picture, at: Vec2, heading: number): Vec2 {
  const size = fieldSpans(state.config.aspect);
  const reach = WAITING_BEHIND * holdRadius;
  const places = [heading + Math.PI, Math.PI, 0].map((direction) => ({
    x: at.x + Math.cos(direction) * reach,
    y: at.y + Math.sin(direction) * reach,
  }));
  const isFree = ({ x, y }: Vec2) =>
    x > EDGE && x < size.x - EDGE && y > FIELD_MARGIN.top - 0.02 && y < size.y - EDGE;
  return places.find(isFree) ?? at;
}

/** Dots of light from the finger back to the ladybird. */
function drawWayBack({ context, surface, state, colours, unitPx, toPx }: Picture, at: Vec2): void {
  if (state.finger === null) return;
  const { field } = surface;
  const from = fieldToPx(field, state.finger.xNorm, state.finger.yNorm);
  const to = toPx(at);
  const count = Math.floor(Math.hypot(to.x - from.x, to.y - from.y) / (unitPx * 0.06));
  context.globalAlpha = 0.8;
  for (let i = 1; i < count; i += 1) {
    const share = i / count;
    const dot = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    fillDisc(context, dot, unitPx * 0.009, colours.sun);
  }
  context.globalAlpha = 1;
}

/** Seen from above, so that it can face any way; `opacity` below 1 is the one that only shows how. */
export function ladybird(picture: Picture, at: Vec2, heading: number, opacity: number): void {
  const { context, colours, half, unitPx, toPx, along, surface } = picture;
  const size = Math.max(0.05, Math.min(0.075, half * 0.95)) * unitPx;
  const step = surface.hasReducedMotion ? 0 : Math.sin(along * 90);
  const { x, y } = toPx(at);
  context.save();
  context.translate(x, y);
  context.rotate(heading);
  context.scale(size, size);
  context.globalAlpha = opacity;
  const leg = (from: Vec2, to: Vec2) => strokeBar(context, from, to, 0.13, colours.ink);
  for (const side of [-1, 1]) {
    for (const [index, root] of [-0.5, 0, 0.45].entries()) {
      const swing = step * (index % 2 === 0 ? 0.16 : -0.16) * side;
      leg({ x: root, y: side * 0.6 }, { x: root + swing, y: side * 1.02 });
    }
    leg({ x: 0.95, y: side * 0.2 }, { x: 1.38, y: side * 0.42 });
    fillDisc(context, { x: 1.4, y: side * 0.44 }, 0.1, colours.ink);
  }
  fillDisc(context, { x: 0.78, y: 0 }, 0.48, colours.ink);
  for (const side of [-1, 1]) {
    fillDisc(context, { x: 0.95, y: side * 0.25 }, 0.17, colours.paper);
    fillDisc(context, { x: 1.0, y: side * 0.25 }, 0.08, colours.ink);
  }
  fillEllipse(context, { x: -0.12, y: 0 }, 0.95, 0.84, colours.tones.berry.deep);
  fillEllipse(context, { x: -0.12, y: -0.07 }, 0.9, 0.73, colours.tones.berry.light);
  strokeBar(context, { x: -1.0, y: 0 }, { x: 0.75, y: 0 }, 0.09, colours.ink);
  for (const [spotX, spotY, radius] of [
    [0.3, 0.38, 0.16],
    [-0.25, 0.45, 0.19],
    [-0.7, 0.28, 0.13],
  ] as const) {
    fillDisc(context, { x: spotX, y: spotY }, radius, colours.ink);
    fillDisc(context, { x: spotX, y: -spotY }, radius, colours.ink);
  }
  context.restore();
}
