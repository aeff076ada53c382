import type { Vec2 } from '@advay/shared/kernel/vec2';
import type { GameView, Surface } from '../../../game-runtime/contract.ts';
import { fieldToPx } from '../../../game-runtime/field-to-px.ts';
import type { Bubble, BubblePopState, Guide } from '../simulation/bubble-state.ts';
import { exitY } from '../simulation/drift-bubbles.ts';
import { stepRules } from '../simulation/limits.ts';
import { bubbleSquash, drawBubble } from './draw-bubble.ts';
import { drawGuideFly } from './draw-guide.ts';
import { drawPond } from './draw-pond.ts';
import { drawPop } from './draw-pop.ts';
import { drawTargetBoard } from './draw-target-board.ts';
import { pondPalette } from './palette.ts';

type Point = Readonly<{ xNorm: number; yNorm: number }>;

const GUIDE_SPANS = 0.13;
const GUIDE_ALPHA = 0.85;
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
  const palette = pondPalette(surface.isDusk);
  const spanPx = Math.min(field.widthPx, field.heightPx);
  drawPond(surface, palette, current.popped / stepRules(current.step).goal);
  const topY = exitY(current);
  for (const bubble of current.bubbles) {
    const before = previous.bubbles.find((other) => other.id === bubble.id) ?? bubble;
    const at = toPx(surface, between(before, bubble, alpha));
    const radiusPx = bubble.radiusSpans * spanPx;
    context.globalAlpha = Math.min(1, Math.max(0, (bubble.yNorm - topY) / SAIL_OFF_Y));
    drawBubble(
      context,
      { bubble, ...at, radiusPx },
      bubbleSquash(bubble, timeMs, isStill),
      palette,
    );
  }
  context.globalAlpha = 1;
  for (const pop of current.pops) {
    const radiusPx = pop.radiusSpans * spanPx;
    drawPop(context, pop, { ...toPx(surface, pop), radiusPx }, palette, isStill);
  }
  const board = { x: field.leftPx + field.widthPx / 2, topPx: field.topPx + spanPx * 0.03 };
  drawTargetBoard(context, current.target, { ...board, sizePx: spanPx * BOARD_SPANS }, palette);
  if (current.guide) drawGuide(surface, previous.guide ?? current.guide, current, alpha, spanPx);
}

function drawGuide(
  surface: Surface,
  before: Guide,
  current: BubblePopState,
  alpha: number,
  spanPx: number,
): void {
  const { context, timeMs, hasReducedMotion: isStill } = surface;
  if (!current.guide) return;
  const at = toPx(surface, between(before, current.guide, alpha));
  const goal = current.bubbles.find((bubble) => bubble.id === current.guide?.bubbleId);
  if (goal) drawHalo(surface, goal, spanPx);
  // Beside the bubble and not on it: what it carries stays in sight.
  const besidePx = (goal?.radiusSpans ?? 0) * spanPx * 0.8;
  const sizePx = spanPx * GUIDE_SPANS;
  drawGuideFly(
    context,
    { x: at.x + besidePx, y: at.y - besidePx, sizePx },
    { alpha: GUIDE_ALPHA, timeMs, isStill },
  );
}

/** A soft ring around the bubble the guide means. */
function drawHalo(surface: Surface, goal: Bubble, spanPx: number): void {
  const { context, timeMs, hasReducedMotion } = surface;
  const { x, y } = toPx(surface, goal);
  const pulse = hasReducedMotion ? 0.5 : 0.5 + 0.5 * Math.sin(timeMs / 350);
  context.save();
  context.globalAlpha = 0.9;
  context.strokeStyle = '#ffe6a3';
  context.lineWidth = spanPx * 0.016;
  context.beginPath();
  context.arc(x, y, goal.radiusSpans * spanPx * (1.1 + 0.08 * pulse), 0, Math.PI * 2);
  context.stroke();
  context.restore();
}

function between(before: Point, after: Point, alpha: number): Point {
  return {
    xNorm: before.xNorm + (after.xNorm - before.xNorm) * alpha,
    yNorm: before.yNorm + (after.yNorm - before.yNorm) * alpha,
  };
}

function toPx({ field }: Surface, point: Point): Vec2 {
  return fieldToPx(field, point.xNorm, point.yNorm);
}
