import { HELP_AFTER_MS } from '../../../game-runtime/limits.ts';
import { DEMONSTRATION_SPEED, GHOST_REACH, GHOST_SPEED } from '../limits.ts';
import { headingAt, isDot, pointAt } from '../road/stroke-road.ts';
import { ladybird } from './draw-ladybird.ts';
import type { Picture } from './picture.ts';
import { fillDisc, fillEllipse } from './shapes.ts';

const PAUSE_AT_END_MS = 900;
const DEMONSTRATION_OPACITY = 0.6;
/** With reduced motion help stands at places this far apart, one after another. */
const STILL_PLACE = 0.16;

/** Level 1 and 2: a firefly flies ahead along the road. Level 3: a pale ladybird drives the road itself. */
export function drawHelp(picture: Picture): void {
  const { state, stroke, along } = picture;
  const { level, idleMs } = state.help;
  if (level === 0 || isDot(stroke) || state.strokeIndex >= picture.map.strokes.length) return;
  const from = state.phase === 'to-star' ? 0 : along;
  if (level === 3) {
    const at = place(picture, idleMs - HELP_AFTER_MS[2], DEMONSTRATION_SPEED, from, stroke.length);
    ladybird(picture, pointAt(stroke, at), headingAt(stroke, at), DEMONSTRATION_OPACITY);
    drawGuide(picture, Math.min(stroke.length, at + 0.14));
    return;
  }
  const reach = Math.min(stroke.length, from + GHOST_REACH);
  drawGuide(picture, place(picture, idleMs - HELP_AFTER_MS[0], GHOST_SPEED, from, reach));
}

/** How far help has come on its way from one place to the other, again and again. */
function place(
  { surface }: Picture,
  sinceMs: number,
  speed: number,
  from: number,
  to: number,
): number {
  const wayMs = ((to - from) / speed) * 1000;
  const inRoundMs = Math.max(0, sinceMs) % (wayMs + PAUSE_AT_END_MS);
  const at = Math.min(to, from + (inRoundMs / 1000) * speed);
  return surface.hasReducedMotion ? from + Math.floor((at - from) / STILL_PLACE) * STILL_PLACE : at;
}

function drawGuide({ context, surface, stroke, colours, unitPx, toPx }: Picture, at: number): void {
  const { x, y } = toPx(pointAt(stroke, at));
  const size = unitPx * 0.022;
  const flutter = surface.hasReducedMotion ? 0 : Math.sin(surface.timeMs / 60) * 0.2;
  context.globalAlpha = 0.35;
  fillDisc(context, { x, y }, size * 2.6, colours.sun);
  context.globalAlpha = 0.95;
  for (const side of [-1, 1]) {
    context.save();
    context.translate(x, y);
    context.rotate(side * (0.6 + flutter));
    fillEllipse(context, { x: side * size * 0.9, y: -size * 0.5 }, size, size * 0.55, colours.sky);
    context.restore();
  }
  fillEllipse(context, { x, y: y + size * 0.3 }, size * 0.75, size, colours.sunDeep);
  fillEllipse(context, { x, y: y + size * 0.4 }, size * 0.55, size * 0.75, colours.sun);
  fillDisc(context, { x, y: y - size * 0.6 }, size * 0.6, colours.plum);
  context.globalAlpha = 1;
}
