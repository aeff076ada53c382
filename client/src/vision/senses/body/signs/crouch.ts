import { shareBetween } from '../../share-between.ts';
import { BODY_SIDES, type BodyMeasures, wayBetween } from './body-measures.ts';
import { type BodyStart, torsoOf } from './body-start.ts';
import { CROUCH_LIMITS } from './limits.ts';

/**
 * Standing: thighs nearer to level than to upright, or the shoulders lower than at the start where no knee is seen.
 * Seated: the torso bent down.
 */
export function crouchValue(measures: BodyMeasures, start: BodyStart, isSeated: boolean): number {
  const legs = BODY_SIDES.flatMap((side) => {
    const thigh = wayBetween(measures.lower[`${side}Knee`], measures.lower[`${side}Hip`]);
    return thigh === null ? [] : [thigh.up];
  });
  if (!isSeated && legs.length > 0) {
    const { uprightWidths, crouchedWidths } = CROUCH_LIMITS;
    return shareBetween(Math.max(...legs), uprightWidths, crouchedWidths);
  }
  const { dropFromWidths, dropWholeWidths } = CROUCH_LIMITS;
  return shareBetween(dropWidths(measures, start, isSeated), dropFromWidths, dropWholeWidths);
}

/** Seated the hips stay where they are, so that the torso's own height tells; else the place in the picture. */
function dropWidths(measures: BodyMeasures, start: BodyStart, isSeated: boolean): number {
  const torsoWidths = torsoOf(measures);
  if (isSeated && torsoWidths !== null && start.hips !== null) {
    return start.torsoWidths - torsoWidths;
  }
  return start.shoulders === null
    ? 0
    : (start.shoulders.up - measures.shoulders.up) / measures.shoulderWidth;
}
