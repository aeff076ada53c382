import type { Context } from '../../../game-runtime/draw/shapes.ts';

/** Strokes whatever is traced, with round ends. */
export function stroke(
  context: Context,
  colour: string,
  widthPx: number,
  trace: (context: Context) => void,
): void {
  context.strokeStyle = colour;
  context.lineWidth = widthPx;
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
export function at(
  context: Context,
  place: Readonly<{ x: number; y: number }>,
  unitPx: number,
  draw: () => void,
): void {
  context.save();
  context.translate(place.x, place.y);
  context.scale(unitPx, unitPx);
  draw();
  context.restore();
}
