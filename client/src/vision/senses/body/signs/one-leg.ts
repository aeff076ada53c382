import { shareBetween } from '../../share-between.ts';
import { type BodyMeasures, type BodySide, wayBetween } from './body-measures.ts';
import { ONE_LEG_LIMITS } from './limits.ts';

/**
 * The leg of `side` lifted: its foot, as in a long step one knee is above the other too; the knee where no feet are
 * seen. Seated: its knee raised; where no knees are seen there is no such sign.
 */
export function oneLegValue({ lower }: BodyMeasures, side: BodySide, isSeated: boolean): number {
  const other = side === 'right' ? 'left' : 'right';
  const ankle = wayBetween(lower[`${other}Ankle`], lower[`${side}Ankle`]);
  const knee = wayBetween(lower[`${other}Knee`], lower[`${side}Knee`])?.up ?? 0;
  const limits = ONE_LEG_LIMITS;
  if (isSeated) {
    return shareBetween(knee, limits.seatedKneeFromWidths, limits.seatedKneeWholeWidths);
  }
  return ankle === null
    ? shareBetween(knee, limits.kneeFromWidths, limits.kneeWholeWidths)
    : shareBetween(ankle.up, limits.ankleFromWidths, limits.ankleWholeWidths);
}
