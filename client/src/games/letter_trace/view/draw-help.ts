import { drawGuide } from '../../../game-runtime/draw/firefly-body.ts';
import { sway } from '../../../game-runtime/draw/pulse.ts';
import { HELP_AFTER_MS } from '../../../game-runtime/limits.ts';
import { DEMONSTRATION_SPEED, GHOST_REACH, GHOST_SPEED } from '../limits.ts';
import { headingAt, isDot, pointAt } from '../road/stroke-road.ts';
import { ladybird } from './draw-ladybird.ts';
import type { Picture } from './picture.ts';

const GUIDE_SPANS = 0.03;
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
    showWay(picture, Math.min(stroke.length, at + 0.14));
    return;
  }
  const reach = Math.min(stroke.length, from + GHOST_REACH);
  showWay(picture, place(picture, idleMs - HELP_AFTER_MS[0], GHOST_SPEED, from, reach));
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

function showWay({ context, surface, stroke, unitPx, toPx }: Picture, at: number): void {
  drawGuide(context, toPx(pointAt(stroke, at)), unitPx * GUIDE_SPANS, sway(surface, 60) * 0.2);
}
