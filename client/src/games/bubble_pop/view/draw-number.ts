import { fillCircle } from './draw-shapes.ts';
import type { Palette } from './palette.ts';

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
  context: CanvasRenderingContext2D,
  number: number,
  at: Readonly<{ x: number; y: number; radius: number }>,
  fill: string,
): void {
  const dotRadius = at.radius * (number > 5 ? 0.24 : 0.28);
  for (const [x, y] of dotsFor(number)) {
    fillCircle(context, at.x + x * at.radius, at.y + y * at.radius, dotRadius, fill);
  }
}

/** A big round digit in the letters the product teaches with. */
export function drawDigit(
  context: CanvasRenderingContext2D,
  number: number,
  at: Readonly<{ x: number; y: number; radius: number }>,
  palette: Palette,
): void {
  context.font = `700 ${Math.round(at.radius * 2.1)}px "Andika", "Baloo 2", sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  const text = String(number);
  // Centred by what is inked, since fonts leave different room above and below.
  const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = context.measureText(text);
  context.fillStyle = palette.ink;
  context.fillText(text, at.x, at.y + (up - down) / 2);
}
