import type { Vec2 } from '@advay/shared/kernel/vec2';

/** Turning by this angle spreads any number of points evenly: the golden angle. */
const SPREAD_RAD = 2.399963;

/** Evenly over a disc of that radius, however many: for lights that fly up. */
export function spreadOver(count: number, radius: number): readonly Vec2[] {
  return Array.from({ length: count }, (_, index) => {
    const away = radius * Math.sqrt((index + 0.5) / count);
    return { x: Math.cos(index * SPREAD_RAD) * away, y: Math.sin(index * SPREAD_RAD) * away };
  });
}

/** On a ring around the origin, the radius of each told by its number: for drops that fly off. */
export function ringOf(
  count: number,
  turnRad: number,
  awayOf: (index: number) => number,
): readonly Vec2[] {
  return Array.from({ length: count }, (_, index) => {
    const turn = (index / count) * Math.PI * 2 + turnRad;
    return { x: Math.cos(turn) * awayOf(index), y: Math.sin(turn) * awayOf(index) };
  });
}
