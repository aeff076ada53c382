import type { GameView, Surface } from '../../../game-runtime/contract.ts';
import { drawGuide } from '../../../game-runtime/draw/firefly-body.ts';
import { scenePalette } from '../../../game-runtime/draw/palette.ts';
import { pulse, sway } from '../../../game-runtime/draw/pulse.ts';
import { pxBetween, spanPxOf } from '../../../game-runtime/draw/scene-points.ts';
import { strokeRing } from '../../../game-runtime/draw/shapes.ts';
import type { Bubble, BubblePopState } from '../simulation/bubble-state.ts';
import { exitY } from '../simulation/drift-bubbles.ts';
import { stepRules } from '../simulation/limits.ts';
import { bubbleSquash, drawBubble, drawTarget } from './draw-bubble.ts';
import { drawPond } from './draw-pond.ts';
import { drawPop } from './draw-pop.ts';

const GUIDE_SPANS = 0.045;
/** Over this last part of its way a bubble fades. */
const SAIL_OFF_Y = 0.04;
const BOARD_SPANS = 0.17;

export function createPondView(): GameView<BubblePopState> {
  return { draw: drawPondGame, dispose() {} };
}

function drawPondGame(
  surface: Surface,
  previous: BubblePopState,
  current: BubblePopState,
  alpha: number,
): void {
  const { context, timeMs, hasReducedMotion: isStill, field } = surface;
  const palette = scenePalette(surface.isDusk);
  const spanPx = spanPxOf(surface);
  drawPond(surface, palette, current.popped / stepRules(current.step).goal);
  const topY = exitY(current);
  for (const bubble of current.bubbles) {
    const before = previous.bubbles.find((other) => other.id === bubble.id) ?? bubble;
    const at = pxBetween(surface, before, bubble, alpha);
    const picture = { bubble, at, radiusPx: bubble.radiusSpans * spanPx };
    context.globalAlpha = Math.min(1, Math.max(0, (bubble.yNorm - topY) / SAIL_OFF_Y));
    drawBubble(context, picture, bubbleSquash(bubble, timeMs, isStill), palette);
  }
  context.globalAlpha = 1;
  for (const pop of current.pops) {
    const at = pxBetween(surface, pop, pop, 0);
    drawPop(context, pop, at, pop.radiusSpans * spanPx, palette, isStill);
  }
  const board = { x: field.leftPx + field.widthPx / 2, y: field.topPx + spanPx * 0.03 };
  drawTarget(context, current.target, board, spanPx * BOARD_SPANS, palette);
  showWay(surface, previous, current, alpha);
}

/** The guide on its way, and a soft ring around the bubble it means. */
function showWay(
  surface: Surface,
  previous: BubblePopState,
  { guide, bubbles }: BubblePopState,
  alpha: number,
): void {
  if (!guide) return;
  const spanPx = spanPxOf(surface);
  const at = pxBetween(surface, previous.guide ?? guide, guide, alpha);
  const goal = bubbles.find(({ id }) => id === guide.bubbleId);
  if (goal) drawHalo(surface, goal, spanPx);
  // Beside the bubble and not on it: what it carries stays in sight.
  const besidePx = (goal?.radiusSpans ?? 0) * spanPx * 0.8;
  const beside = { x: at.x + besidePx, y: at.y - besidePx };
  drawGuide(surface.context, beside, spanPx * GUIDE_SPANS, sway(surface, 60) * 0.18);
}

function drawHalo(surface: Surface, goal: Bubble, spanPx: number): void {
  const { context, isDusk } = surface;
  const radiusPx = goal.radiusSpans * spanPx * (1.1 + 0.08 * pulse(surface, 350));
  context.save();
  context.globalAlpha = 0.9;
  const at = pxBetween(surface, goal, goal, 0);
  strokeRing(context, at, radiusPx, spanPx * 0.016, scenePalette(isDusk).halo);
  context.restore();
}
