import type { Vec2 } from '@advay/shared/kernel/vec2';
import { type Context, fillDisc } from './shapes.ts';

type Petals = Readonly<{ count: number; reach: number; radius: number; turnRad: number }>;

/** A ring of round petals. */
export function drawPetals(
  context: Context,
  { x, y }: Vec2,
  { count, reach, radius, turnRad }: Petals,
  fill: string,
): void {
  for (let petal = 0; petal < count; petal += 1) {
    const turn = (petal / count) * Math.PI * 2 + turnRad;
    const at = { x: x + Math.cos(turn) * reach, y: y + Math.sin(turn) * reach };
    fillDisc(context, at, radius, fill);
  }
}

/** A daisy of five petals, the first one up unless it is turned. */
export function drawFlower(
  context: Context,
  at: Vec2,
  radius: number,
  petal: string,
  heart: string,
  turnRad = -Math.PI / 2,
): void {
  const petals = { count: 5, reach: radius * 0.6, radius: radius * 0.46, turnRad };
  drawPetals(context, at, petals, petal);
  fillDisc(context, at, radius * 0.38, heart);
}
