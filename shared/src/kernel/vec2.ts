/** A point or a direction; the unit is the caller's and stands in the name of what holds it. */
export type Vec2 = Readonly<{ x: number; y: number }>;

export function subtract(a: Vec2, b: Vec2): Vec2 {
  return { x: a.x - b.x, y: a.y - b.y };
}

export function distance(a: Vec2, b: Vec2): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The point `share` (0..1) of the way from `a` to `b`. */
export function mix(a: Vec2, b: Vec2, share: number): Vec2 {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}
