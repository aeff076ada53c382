import type { Vec2 } from '@advay/shared/kernel/vec2';
import type { Surface } from '../contract.ts';
import { type Context, fillDisc, fillEllipse } from './shapes.ts';

type Mound = readonly [x: number, y: number, radiusX: number, radiusY: number];

/** Round hills, seen from afar: the middle of each and how far it goes to the side and up. */
export function drawMounds(context: Context, mounds: readonly Mound[], fill: string): void {
  for (const [x, y, radiusX, radiusY] of mounds) {
    fillEllipse(context, { x, y }, radiusX, radiusY, fill);
  }
}

/** Fills from a rolling line down; the line's height at the left edge, the middle and the right edge, as shares. */
export function drawRollingHill(
  { context, widthPx, heightPx }: Surface,
  [left, middle, right]: readonly [number, number, number],
  fill: string,
): void {
  context.fillStyle = fill;
  context.beginPath();
  context.moveTo(0, heightPx);
  context.lineTo(0, heightPx * left);
  context.bezierCurveTo(
    widthPx * 0.3,
    heightPx * (middle * 2 - left) * 0.98,
    widthPx * 0.65,
    heightPx * (middle * 2 - right) * 1.02,
    widthPx,
    heightPx * right,
  );
  context.lineTo(widthPx, heightPx);
  context.fill();
}

/** A round bush with the light on its upper left. */
export function drawBush(
  context: Context,
  at: Vec2,
  radius: number,
  deep: string,
  lit: string,
): void {
  fillDisc(context, at, radius, deep);
  fillDisc(context, { x: at.x - radius * 0.25, y: at.y - radius * 0.3 }, radius * 0.6, lit);
}
