import { shareBetween } from '../../share-between.ts';
import { type HandMotion, velocityOf } from './hand-motion.ts';
import { SWEEP_LIMITS } from './limits.ts';

/** `value` is the speed, 0.5 where it just sweeps; the direction has length 1. */
export type Sweep = Readonly<{ value: number; direction: Readonly<{ x: number; y: number }> }>;

/** One long, straight, quick way of the whole hand, whatever its shape. */
export function readSweep(motion: HandMotion): Sweep | null {
  const velocity = velocityOf(motion);
  const [first, newest] = [motion.places[0], motion.places.at(-1)];
  if (velocity === null || first === undefined || newest === undefined) return null;
  const speedPerS = Math.hypot(velocity.across, velocity.down);
  const [across, down] = [newest.across - first.across, newest.down - first.down];
  const straight = Math.hypot(across, down);
  const { leastPalms, straightShare } = SWEEP_LIMITS;
  if (straight < leastPalms || straight < straightShare * wayGone(motion)) return null;
  return {
    value: shareBetween(speedPerS, 0, 2 * SWEEP_LIMITS.speedPerS),
    direction: { x: across / straight, y: down / straight },
  };
}

function wayGone({ places }: HandMotion): number {
  return places.reduce((sum, place, index) => {
    const before = places[index - 1] ?? place;
    return sum + Math.hypot(place.across - before.across, place.down - before.down);
  }, 0);
}
