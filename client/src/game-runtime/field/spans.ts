import type { Vec2 } from '@advay/shared/kernel/vec2';

/** A place in the play field, 0..1 of its width and height. */
export type FieldPoint = Readonly<{ xNorm: number; yNorm: number }>;

/** The field's size in spans: one span is its shorter side, so that a circle is round and as big in a tall window. */
export function fieldSpans(aspect: number): Vec2 {
  return { x: Math.max(1, aspect), y: Math.max(1, 1 / aspect) };
}

export function toSpans({ xNorm, yNorm }: FieldPoint, aspect: number): Vec2 {
  const size = fieldSpans(aspect);
  return { x: xNorm * size.x, y: yNorm * size.y };
}

export function fromSpans({ x, y }: Vec2, aspect: number): FieldPoint {
  const size = fieldSpans(aspect);
  return { xNorm: x / size.x, yNorm: y / size.y };
}
