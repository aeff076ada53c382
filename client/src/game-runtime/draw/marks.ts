import type { Vec2 } from '@advay/shared/kernel/vec2';
import type { Context } from './shapes.ts';

/** A star of five points around the origin, the first one up. */
export function traceStar(context: Context, outer: number, inner: number): void {
  context.beginPath();
  for (let corner = 0; corner < 10; corner += 1) {
    const reach = corner % 2 === 0 ? outer : inner;
    const turn = (corner * Math.PI) / 5 - Math.PI / 2;
    context.lineTo(Math.cos(turn) * reach, Math.sin(turn) * reach);
  }
  context.closePath();
}

/** Traces a shape around the origin, about one unit in radius. */
type Trace = (context: Context) => void;

/** A mark for each colour that is told apart, so that none is told by hue alone. */
const MARKS = {
  sun: (context) => traceStar(context, 1.05, 0.52),
  berry: traceHeart,
  sky: traceDrop,
  plum: traceLeaf,
} as const satisfies Record<string, Trace>;

export type Mark = keyof typeof MARKS;

export function traceHeart(context: Context): void {
  context.beginPath();
  context.moveTo(0, 0.95);
  context.bezierCurveTo(-1.5, -0.1, -0.85, -1.15, 0, -0.45);
  context.bezierCurveTo(0.85, -1.15, 1.5, -0.1, 0, 0.95);
  context.closePath();
}

function traceDrop(context: Context): void {
  context.beginPath();
  context.moveTo(0, -1.1);
  context.bezierCurveTo(0.55, -0.35, 0.8, 0, 0.8, 0.3);
  context.arc(0, 0.3, 0.8, 0, Math.PI);
  context.bezierCurveTo(-0.8, 0, -0.55, -0.35, 0, -1.1);
  context.closePath();
}

function traceLeaf(context: Context): void {
  context.beginPath();
  context.moveTo(-0.85, 0.85);
  context.bezierCurveTo(-1.05, -0.4, -0.2, -0.95, 0.95, -0.95);
  context.bezierCurveTo(1.0, 0.25, 0.35, 1.0, -0.85, 0.85);
  context.closePath();
}

/** Fills the mark with round corners; a rim of another colour goes around it. */
export function fillMark(
  context: Context,
  mark: Mark,
  at: Vec2,
  radius: number,
  fill: string,
  rim = fill,
): void {
  context.save();
  context.translate(at.x, at.y);
  context.scale(radius, radius);
  MARKS[mark](context);
  context.fillStyle = fill;
  context.lineJoin = 'round';
  context.lineWidth = 0.28;
  context.strokeStyle = rim;
  context.stroke();
  context.fill();
  context.restore();
}
