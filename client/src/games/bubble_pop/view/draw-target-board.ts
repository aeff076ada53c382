import type { Target } from '../simulation/bubble-state.ts';
import { drawBubble } from './draw-bubble.ts';
import { drawDigit, drawDots } from './draw-number.ts';
import type { Palette } from './palette.ts';

/** What to pop, for a child that cannot read: the bubble itself, or the number in digit and dots, on a board. */
export function drawTargetBoard(
  context: CanvasRenderingContext2D,
  target: Target,
  at: Readonly<{ x: number; topPx: number; sizePx: number }>,
  palette: Palette,
): void {
  if (target === null) return;
  const width = at.sizePx * (target.kind === 'number' ? 1.9 : 1.15);
  const middleY = at.topPx + at.sizePx / 2;
  context.fillStyle = palette.bubbles.plum.deep;
  roundBox(context, at.x - width / 2, at.topPx, width, at.sizePx * 1.05, at.sizePx * 0.3);
  context.fillStyle = palette.paper;
  roundBox(context, at.x - width / 2, at.topPx, width, at.sizePx, at.sizePx * 0.3);
  const still = { x: 1, y: 1 };
  if (target.kind === 'colour') {
    const bubble = { colour: target.colour, number: null, face: 'digit' } as const;
    drawBubble(context, { bubble, x: at.x, y: middleY, radiusPx: at.sizePx * 0.4 }, still, palette);
    return;
  }
  const radius = at.sizePx * 0.34;
  drawDigit(context, target.number, { x: at.x - width * 0.24, y: middleY, radius }, palette);
  const dots = { x: at.x + width * 0.22, y: middleY, radius: at.sizePx * 0.3 };
  drawDots(context, target.number, dots, palette.ink);
}

function roundBox(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): void {
  context.beginPath();
  context.roundRect(x, y, width, height, radius);
  context.fill();
}
