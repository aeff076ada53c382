import { shareBetween } from '../../share-between.ts';
import { type BodyMeasures, type BodySide, wayBetween } from './body-measures.ts';
import { ONE_LEG_LIMITS } from './limits.ts';

/** The leg of `side` lifted. Seated: its knee raised; where no knees are seen there is no such sign. */
export function oneLegValue({ lower }: BodyMeasures, side: BodySide, isSeated: boolean): number {
  const [leg, other] =
    side === 'right' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const knee = wayBetween(lower[`${other}Knee`], lower[`${leg}Knee`])?.up ?? 0;
  if (isSeated) {
    const { seatedKneeFromWidths, seatedKneeWholeWidths } = ONE_LEG_LIMITS;
    return shareBetween(knee, seatedKneeFromWidths, seatedKneeWholeWidths);
  }
  const ankle = wayBetween(lower[`${other}Ankle`], lower[`${leg}Ankle`])?.up ?? 0;
  const { ankleFromWidths, ankleWholeWidths, kneeFromWidths, kneeWholeWidths } = ONE_LEG_LIMITS;
  return Math.max(
    shareBetween(ankle, ankleFromWidths, ankleWholeWidths),
    shareBetween(knee, kneeFromWidths, kneeWholeWidths),
  );
}
