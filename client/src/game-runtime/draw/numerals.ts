import type { Vec2 } from '@advay/shared/kernel/vec2';
import { type Context, fillDisc } from './shapes.ts';

/** `playful` is the product's own hand, `reading` the letters it teaches with. */
const FONTS = {
  playful: '"Baloo 2", "Baloo Devanagari", "Baloo Bhaijaan 2", "Andika", sans-serif',
  reading: '"Andika", "Baloo 2", "Baloo Devanagari", "Baloo Bhaijaan 2", sans-serif',
} as const;

/** A big round number or letter, centred by what is inked, since fonts leave different room above and below. */
export function fillNumber(
  context: Context,
  value: number | string,
  { x, y }: Vec2,
  sizePx: number,
  fill: string,
  font: keyof typeof FONTS = 'playful',
): void {
  context.font = `700 ${Math.round(sizePx)}px ${FONTS[font]}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  const text = String(value);
  const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = context.measureText(text);
  context.fillStyle = fill;
  context.fillText(text, x, y + (up - down) / 2);
}

/** Dots as on a die, then in rows of three: told at a glance up to five, counted after it. */
const DOTS: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  1: [[0, 0]],
  2: [
    [-0.5, 0],
    [0.5, 0],
  ],
  3: [
    [-0.55, 0.4],
    [0, -0.5],
    [0.55, 0.4],
  ],
  4: [
    [-0.5, -0.5],
    [0.5, -0.5],
    [-0.5, 0.5],
    [0.5, 0.5],
  ],
  5: [
    [-0.6, -0.6],
    [0.6, -0.6],
    [0, 0],
    [-0.6, 0.6],
    [0.6, 0.6],
  ],
};

function dotsFor(number: number): readonly (readonly [number, number])[] {
  const known = DOTS[number];
  if (known) return known;
  return Array.from({ length: number }, (_, dot): [number, number] => {
    const row = Math.floor(dot / 3);
    const inRow = Math.min(3, number - row * 3);
    return [((dot % 3) - (inRow - 1) / 2) * 0.68, (row - (Math.ceil(number / 3) - 1) / 2) * 0.68];
  });
}

export function drawDots(
  context: Context,
  number: number,
  at: Vec2,
  radius: number,
  fill: string,
): void {
  const dotRadius = radius * (number > 5 ? 0.24 : 0.28);
  for (const [x, y] of dotsFor(number)) {
    fillDisc(context, { x: at.x + x * radius, y: at.y + y * radius }, dotRadius, fill);
  }
}
