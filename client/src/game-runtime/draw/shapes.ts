import type { Vec2 } from '@advay/shared/kernel/vec2';

/** What everything is drawn on. Lengths are in whatever unit its transform says, most often CSS pixels. */
export type Context = CanvasRenderingContext2D;

export function fillDisc(context: Context, at: Vec2, radius: number, fill: string): void {
  fillEllipse(context, at, radius, radius, fill);
}

export function fillEllipse(
  context: Context,
  { x, y }: Vec2,
  radiusX: number,
  radiusY: number,
  fill: string,
  turnRad = 0,
): void {
  context.fillStyle = fill;
  context.beginPath();
  context.ellipse(x, y, Math.max(0, radiusX), Math.max(0, radiusY), turnRad, 0, Math.PI * 2);
  context.fill();
}

export function strokeRing(
  context: Context,
  { x, y }: Vec2,
  radius: number,
  width: number,
  stroke: string,
): void {
  context.strokeStyle = stroke;
  context.lineWidth = width;
  context.beginPath();
  context.arc(x, y, Math.max(0, radius), 0, Math.PI * 2);
  context.stroke();
}

/** A bar with round ends from one point to the other. */
export function strokeBar(
  context: Context,
  from: Vec2,
  to: Vec2,
  thickness: number,
  stroke: string,
): void {
  context.strokeStyle = stroke;
  context.lineCap = 'round';
  context.lineWidth = thickness;
  tracePath(context, [from, to]);
  context.stroke();
}

/** A path through the points, ready to stroke. */
export function tracePath(context: Context, points: readonly Vec2[]): void {
  context.beginPath();
  points.forEach(({ x, y }, index) => {
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
}

type Box = Readonly<{ left: number; top: number; width: number; height: number; radius: number }>;

export function fillBox(context: Context, box: Box, fill: string): void {
  context.fillStyle = fill;
  context.beginPath();
  context.roundRect(box.left, box.top, box.width, box.height, box.radius);
  context.fill();
}
