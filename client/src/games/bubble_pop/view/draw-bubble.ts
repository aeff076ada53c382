import type { Bubble } from '../simulation/bubble-state.ts';
import { GROW_MS, WOBBLE_MS } from '../simulation/limits.ts';
import { drawDigit, drawDots } from './draw-number.ts';
import { fillCircle, fillEllipse, fillMark } from './draw-shapes.ts';
import type { Palette } from './palette.ts';

export type BubblePicture = Readonly<{
  bubble: Pick<Bubble, 'colour' | 'number' | 'face'>;
  x: number;
  y: number;
  radiusPx: number;
}>;

/** How a bubble is squashed now: soft breathing, a wobble after a wrong touch, growing at first. */
export function bubbleSquash(bubble: Bubble, timeMs: number, isStill: boolean) {
  const grown = Math.min(1, bubble.ageMs / GROW_MS);
  const size = isStill ? 1 : 1 - (1 - grown) ** 3;
  if (isStill) return { x: size, y: size };
  const breath = 0.018 * Math.sin(timeMs / 480 + bubble.id * 1.7);
  const left = bubble.wobbleMs / WOBBLE_MS;
  const wobble = 0.16 * left * Math.sin((1 - left) * Math.PI * 5);
  return { x: size * (1 + breath + wobble), y: size * (1 - breath - wobble) };
}

/** Two tones, one highlight, and the colour's own mark or the number in the middle. */
export function drawBubble(
  context: CanvasRenderingContext2D,
  { bubble, x, y, radiusPx }: BubblePicture,
  squash: Readonly<{ x: number; y: number }>,
  palette: Palette,
): void {
  const tone = palette.bubbles[bubble.colour];
  context.save();
  context.translate(x, y);
  context.scale(squash.x, squash.y);
  fillCircle(context, 0, 0, radiusPx, palette.paper);
  fillCircle(context, 0, 0, radiusPx * 0.945, tone.deep);
  context.save();
  context.beginPath();
  context.arc(0, 0, radiusPx * 0.945, 0, Math.PI * 2);
  context.clip();
  fillCircle(context, -radiusPx * 0.1, -radiusPx * 0.14, radiusPx * 0.92, tone.light);
  context.restore();
  fillEllipse(
    context,
    -radiusPx * 0.5,
    -radiusPx * 0.56,
    radiusPx * 0.2,
    radiusPx * 0.11,
    palette.paper,
    -0.75,
  );
  fillCircle(context, -radiusPx * 0.7, -radiusPx * 0.27, radiusPx * 0.055, palette.paper);
  if (bubble.number === null) {
    fillMark(context, bubble.colour, 0, radiusPx * 0.08, radiusPx * 0.4, tone.mark);
  } else {
    drawNumberDisc(context, bubble.number, bubble.face, radiusPx, palette);
  }
  context.restore();
}

function drawNumberDisc(
  context: CanvasRenderingContext2D,
  number: number,
  face: Bubble['face'],
  radiusPx: number,
  palette: Palette,
): void {
  fillCircle(context, 0, 0, radiusPx * 0.62, palette.paper);
  if (face === 'digit') {
    drawDigit(context, number, { x: 0, y: 0, radius: radiusPx * 0.5 }, palette);
  } else {
    drawDots(context, number, { x: 0, y: 0, radius: radiusPx * 0.42 }, palette.ink);
  }
}
