import type { GameView, Surface } from '../../../game-runtime/contract.ts';
import type { PlayerInput } from '../../../input/player-input.ts';
import type { Bubble, BubblePopState, Guide } from '../simulation/bubble-state.ts';
import { ENDING_MS, stepRules } from '../simulation/limits.ts';
import { bubbleSquash, drawBubble } from './draw-bubble.ts';
import { drawFirefly } from './draw-firefly.ts';
import { drawPond } from './draw-pond.ts';
import { drawPop } from './draw-pop.ts';
import { fillMark } from './draw-shapes.ts';
import { drawTargetBoard } from './draw-target-board.ts';
import { type Palette, paletteFor } from './palette.ts';

type Point = Readonly<{ xNorm: number; yNorm: number }>;

const FIREFLY_SPANS = 0.13;
const GUIDE_ALPHA = 0.75;
const BOARD_SPANS = 0.17;

export function createPondView(): GameView<BubblePopState> {
  return { draw: drawPondGame, dispose() {} };
}

function drawPondGame(
  surface: Surface,
  previous: BubblePopState,
  current: BubblePopState,
  alpha: number,
  input: PlayerInput,
): void {
  const { context, timeMs, hasReducedMotion: isStill, field } = surface;
  const palette = paletteFor(surface.isDusk);
  const spanPx = Math.min(field.widthPx, field.heightPx);
  drawPond(surface, palette, current.popped / stepRules(current.step).goal);
  for (const bubble of current.bubbles) {
    const before = previous.bubbles.find((other) => other.id === bubble.id) ?? bubble;
    const at = toPx(surface, between(before, bubble, alpha));
    const radiusPx = bubble.radiusSpans * spanPx;
    drawBubble(
      context,
      { bubble, ...at, radiusPx },
      bubbleSquash(bubble, timeMs, isStill),
      palette,
    );
  }
  for (const pop of current.pops) {
    const radiusPx = pop.radiusSpans * spanPx;
    drawPop(context, pop, { ...toPx(surface, pop), radiusPx }, palette, isStill);
  }
  const board = { x: field.leftPx + field.widthPx / 2, topPx: field.topPx + spanPx * 0.03 };
  drawTargetBoard(context, current.target, { ...board, sizePx: spanPx * BOARD_SPANS }, palette);
  if (current.guide) drawGuide(surface, previous.guide ?? current.guide, current, alpha, spanPx);
  for (const pointer of input.pointers) {
    const sizePx = spanPx * FIREFLY_SPANS;
    drawFirefly(context, { ...toPx(surface, pointer), sizePx }, { alpha: 1, timeMs, isStill });
  }
  if (current.endingMs !== null) drawEnding(surface, 1 - current.endingMs / ENDING_MS, palette);
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
  const sizePx = spanPx * FIREFLY_SPANS * 1.15;
  drawFirefly(context, { ...at, sizePx }, { alpha: GUIDE_ALPHA, timeMs, isStill });
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

/** Marks rise out of the pond and fade, once. */
function drawEnding(surface: Surface, share: number, palette: Palette): void {
  const { context, widthPx, heightPx, hasReducedMotion } = surface;
  const unit = Math.min(widthPx, heightPx);
  const marks = ['sun', 'berry', 'sky', 'plum'] as const;
  context.save();
  context.globalAlpha = Math.sin(Math.min(1, share) * Math.PI);
  for (let spark = 0; spark < 16; spark += 1) {
    const mark = marks[spark % marks.length] ?? 'sun';
    const rise = hasReducedMotion ? 0.5 : 1 - (1 - share) ** 2;
    const x = ((spark * 0.618 + 0.05) % 1) * widthPx;
    const y = heightPx * (0.85 - rise * (0.35 + ((spark * 0.37) % 0.4)));
    const tone = palette.bubbles[mark];
    fillMark(context, mark, x, y, unit * 0.028, tone.light, palette.paper);
  }
  context.restore();
}

function between(before: Point, after: Point, alpha: number): Point {
  return {
    xNorm: before.xNorm + (after.xNorm - before.xNorm) * alpha,
    yNorm: before.yNorm + (after.yNorm - before.yNorm) * alpha,
  };
}

function toPx({ field }: Surface, point: Point): { x: number; y: number } {
  return {
    x: field.leftPx + point.xNorm * field.widthPx,
    y: field.topPx + point.yNorm * field.heightPx,
  };
}
