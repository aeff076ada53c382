import type { Vec2 } from '@advay/shared/kernel/vec2';
import type { Context } from './shapes.ts';

/** Strokes whatever is traced, with round ends and corners. */
export function stroke(
  context: Context,
  colour: string,
  width: number,
  trace: (context: Context) => void,
): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.beginPath();
  trace(context);
  context.stroke();
}

export function fill(context: Context, colour: string, trace: (context: Context) => void): void {
  context.fillStyle = colour;
  context.beginPath();
  trace(context);
  context.fill();
}

/** Draws around a place, in a unit of its own. */
export function around(context: Context, { x, y }: Vec2, unitPx: number, draw: () => void): void {
  context.save();
  context.translate(x, y);
  context.scale(unitPx, unitPx);
  draw();
  context.restore();
}
