import { COURT_UNITS } from './court.ts';
import { floorDivide } from './floor-divide.ts';

/** A way across that knows no walls, folded back between them: bouncing without following the bounces. */
export function foldAcross(unfolded: number): number {
  const rest = unfolded - 2 * COURT_UNITS * floorDivide(unfolded, 2 * COURT_UNITS);
  return rest <= COURT_UNITS ? rest : 2 * COURT_UNITS - rest;
}

/** -1 where an odd number of walls has turned the ball around, else 1. */
export function foldedDirection(unfolded: number): 1 | -1 {
  return floorDivide(unfolded, COURT_UNITS) % 2 === 0 ? 1 : -1;
}
