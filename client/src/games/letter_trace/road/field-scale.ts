import type { Vec2 } from '@advay/shared/kernel/vec2';

/** The field's size in road units, of which its shorter side has one. */
export function fieldSize(aspect: number): Vec2 {
  return { x: Math.max(1, aspect), y: Math.max(1, 1 / aspect) };
}

export function toRoadUnits(point: Vec2, aspect: number): Vec2 {
  const size = fieldSize(aspect);
  return { x: point.x * size.x, y: point.y * size.y };
}

export function toFieldUnits(point: Vec2, aspect: number): Vec2 {
  const size = fieldSize(aspect);
  return { x: point.x / size.x, y: point.y / size.y };
}
