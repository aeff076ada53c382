import { shareBetween } from '../../share-between.ts';
import { type BodyMeasures, legsOf } from './body-measures.ts';
import { type BodyStart, torsoOf } from './body-start.ts';
import { CROUCH_LIMITS } from './limits.ts';

/**
 * Standing: the hips nearer to the feet than at the start, or the shoulders lower where no feet are seen. Seated: the
 * torso bent down.
 */
export function crouchValue(measures: BodyMeasures, start: BodyStart, isSeated: boolean): number {
  const legsWidths = legsOf(measures);
  if (!isSeated && legsWidths !== null && start.legsFrames > 0) {
    const { uprightShare, crouchedShare } = CROUCH_LIMITS;
    return shareBetween(legsWidths / start.legsWidths, uprightShare, crouchedShare);
  }
  const { dropFromWidths, dropWholeWidths } = CROUCH_LIMITS;
  return shareBetween(dropWidths(measures, start, isSeated), dropFromWidths, dropWholeWidths);
}

/** How much lower the shoulders are in the picture; seated the torso's own height tells as well. */
function dropWidths(measures: BodyMeasures, start: BodyStart, isSeated: boolean): number {
  if (start.shoulders === null) return 0;
  const fallWidths = (start.shoulders.up - measures.shoulders.up) / measures.shoulderWidth;
  const torsoWidths = torsoOf(measures);
  return isSeated && torsoWidths !== null && start.hips !== null
    ? (fallWidths + start.torsoWidths - torsoWidths) / 2
    : fallWidths;
}
