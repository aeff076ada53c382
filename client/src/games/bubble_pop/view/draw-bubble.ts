import type { Vec2 } from '@advay/shared/kernel/vec2';
import { drawBoard } from '../../../game-runtime/draw/board.ts';
import { fillMark } from '../../../game-runtime/draw/marks.ts';
import { drawDots, fillNumber } from '../../../game-runtime/draw/numerals.ts';
import type { ScenePalette } from '../../../game-runtime/draw/palette.ts';
import { type Context, fillDisc, fillEllipse } from '../../../game-runtime/draw/shapes.ts';
import type { Bubble, Target } from '../simulation/bubble-state.ts';
import { GROW_MS, WOBBLE_MS } from '../simulation/limits.ts';

const ORIGIN = { x: 0, y: 0 };
/** A digit's size in radii of what it stands in. */
const DIGIT_RADII = 2.1;

type BubblePicture = Readonly<{
  bubble: Pick<Bubble, 'colour' | 'number' | 'face'>;
  at: Vec2;
  radiusPx: number;
}>;

/** How a bubble is squashed now: soft breathing, a wobble after a wrong touch, growing at first. */
export function bubbleSquash(bubble: Bubble, timeMs: number, isStill: boolean): Vec2 {
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
  context: Context,
  { bubble, at, radiusPx }: BubblePicture,
  squash: Vec2,
  palette: ScenePalette,
): void {
  const tone = palette.tones[bubble.colour];
  const { paper, ink } = palette;
  context.save();
  context.translate(at.x, at.y);
  context.scale(squash.x, squash.y);
  fillDisc(context, ORIGIN, radiusPx, paper);
  fillDisc(context, ORIGIN, radiusPx * 0.945, tone.deep);
  context.save();
  context.beginPath();
  context.arc(0, 0, radiusPx * 0.945, 0, Math.PI * 2);
  context.clip();
  fillDisc(context, { x: -radiusPx * 0.1, y: -radiusPx * 0.14 }, radiusPx * 0.92, tone.light);
  context.restore();
  const shine = { x: -radiusPx * 0.5, y: -radiusPx * 0.56 };
  fillEllipse(context, shine, radiusPx * 0.2, radiusPx * 0.11, paper, -0.75);
  fillDisc(context, { x: -radiusPx * 0.7, y: -radiusPx * 0.27 }, radiusPx * 0.055, paper);
  if (bubble.number === null) {
    fillMark(context, bubble.colour, { x: 0, y: radiusPx * 0.08 }, radiusPx * 0.4, tone.mark);
  } else {
    fillDisc(context, ORIGIN, radiusPx * 0.62, paper);
    if (bubble.face === 'dots') drawDots(context, bubble.number, ORIGIN, radiusPx * 0.42, ink);
    else fillDigit(context, bubble.number, ORIGIN, radiusPx * 0.5, ink);
  }
  context.restore();
}

function fillDigit(context: Context, digit: number, at: Vec2, radiusPx: number, ink: string): void {
  fillNumber(context, digit, at, radiusPx * DIGIT_RADII, ink, 'reading');
}

/** What to pop, for a child that cannot read: the bubble itself, or the number in digit and dots, on a board. */
export function drawTarget(
  context: Context,
  target: Target,
  top: Vec2,
  sizePx: number,
  palette: ScenePalette,
): void {
  if (target === null) return;
  const widthPx = sizePx * (target.kind === 'number' ? 1.9 : 1.15);
  const board = { widthPx, heightPx: sizePx, radiusPx: sizePx * 0.3, thickPx: sizePx * 0.05 };
  drawBoard(context, top, board, palette);
  const at = { x: top.x, y: top.y + sizePx / 2 };
  if (target.kind === 'colour') {
    const bubble = { colour: target.colour, number: null, face: 'digit' } as const;
    drawBubble(context, { bubble, at, radiusPx: sizePx * 0.4 }, { x: 1, y: 1 }, palette);
    return;
  }
  const { number } = target;
  const beside = (share: number) => ({ x: at.x + widthPx * share, y: at.y });
  fillDigit(context, number, beside(-0.24), sizePx * 0.34, palette.ink);
  drawDots(context, number, beside(0.22), sizePx * 0.3, palette.ink);
}
