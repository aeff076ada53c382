import { shareBetween } from '../../share-between.ts';
import { type BodyMotion, spreadOfJoints } from '../joint-spread.ts';
import type { SeatBody } from './body-measures.ts';
import { STILL_LIMITS } from './limits.ts';

/** How still the least calm joint is, against what the room does to points that stand still. Seated the same. */
export function stillValue(motion: BodyMotion, { jitterFloor }: Pick<SeatBody, 'jitterFloor'>) {
  const spread = spreadOfJoints(motion);
  if (spread === null) return 0;
  const floor = Math.max(STILL_LIMITS.leastFloorHeights, jitterFloor);
  const { movingFloors, calmFloors } = STILL_LIMITS;
  return shareBetween(spread / floor, movingFloors, calmFloors);
}
