import type { GameConfig } from '../../../game-runtime/contract.ts';
import { CORRIDOR_HALF, CORRIDOR_STEP_FACTOR, HOLD_HALVES, MIN_HOLD_RADIUS } from '../limits.ts';

/** Half the width of the road the finger has to stay on, in road units. */
export function corridorHalf({ ageBand, step }: Pick<GameConfig, 'ageBand' | 'step'>): number {
  return CORRIDOR_HALF[ageBand] * (CORRIDOR_STEP_FACTOR[step] ?? 1);
}

/** How near to the star or the character a finger holds it. */
export function holdRadius(config: Pick<GameConfig, 'ageBand' | 'step'>): number {
  return Math.max(MIN_HOLD_RADIUS, corridorHalf(config) * HOLD_HALVES);
}
