const ROUNDS = 3;
const OBJECTS = 40_000;

/**
 * How long this machine needs now for a fixed piece of work of the kind simulations do (small objects, floats).
 * Budgets are told in multiples of it, so that they hold on a fast and on a busy machine.
 */
export function referenceLoopMs(): number {
  let best = Number.POSITIVE_INFINITY;
  let kept = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const beganMs = performance.now();
    let points: readonly { x: number; y: number }[] = [];
    for (let index = 0; index < OBJECTS; index += 1) {
      const point = { x: Math.sin(index), y: Math.hypot(index, kept % 7) };
      points = index % 64 === 0 ? [point] : [...points, point];
      kept += point.x > 0 ? 1 : 0;
    }
    best = Math.min(best, performance.now() - beganMs + points.length * 1e-9);
  }
  return best;
}
