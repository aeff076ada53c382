import type { Vec2 } from '@advay/shared/kernel/vec2';

type Context = CanvasRenderingContext2D;

export function fillDisc(context: Context, { x, y }: Vec2, radius: number, colour: string): void {
  fillEllipse(context, { x, y }, radius, radius, colour);
}

export function fillEllipse(
  context: Context,
  { x, y }: Vec2,
  radiusX: number,
  radiusY: number,
  colour: string,
): void {
  context.fillStyle = colour;
  context.beginPath();
  context.ellipse(x, y, Math.max(0, radiusX), Math.max(0, radiusY), 0, 0, Math.PI * 2);
  context.fill();
}

/** A path through the points, ready to stroke. */
export function tracePath(context: Context, points: readonly Vec2[]): void {
  context.beginPath();
  points.forEach(({ x, y }, index) => {
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
}

/** A star with round tips around the origin of the context. */
export function starPath(context: Context, radius: number): void {
  context.beginPath();
  for (let tip = 0; tip < 10; tip += 1) {
    const angle = -Math.PI / 2 + (tip * Math.PI) / 5;
    const reach = tip % 2 === 0 ? radius : radius * 0.58;
    context.lineTo(Math.cos(angle) * reach, Math.sin(angle) * reach);
  }
  context.closePath();
}
