/** What stands on one plot of the garden; it only ever goes up. */
export type PlantStage = 0 | 1 | 2 | 3 | 4;

export const GARDEN_PLOTS = 24;
/** In bloom. Once all are, a butterfly comes to one after the other. */
export const IN_BLOOM: PlantStage = 3;
/** A new plot is begun before the last one blooms, so that sprouts, buds and blooms stand together. */
const STEPS_BETWEEN_PLOTS = 2;
const STEPS_TO_FULL_BLOOM = (GARDEN_PLOTS - 1) * STEPS_BETWEEN_PLOTS + IN_BLOOM;
const MAX_STEPS = STEPS_TO_FULL_BLOOM + GARDEN_PLOTS;
/** The first steps come quickly, so that a first round already waters something; later ones take longer. */
const FIRST_STEP_XP = 5;
const MORE_XP_PER_STEP = 0.5;

/** How far each plot has grown, first planted first, after so much XP was earned on this device. */
export function plantStages(deviceXp: number): readonly PlantStage[] {
  const steps = growthSteps(deviceXp);
  return Array.from({ length: GARDEN_PLOTS }, (_, plot) => {
    const grown = Math.max(0, Math.min(IN_BLOOM, steps - plot * STEPS_BETWEEN_PLOTS));
    const hasButterfly = steps > STEPS_TO_FULL_BLOOM + plot;
    return (grown + (hasButterfly ? 1 : 0)) as PlantStage;
  });
}

/** Growth steps bought by the XP; one sprout stands there from the start. */
function growthSteps(deviceXp: number): number {
  let steps = 1;
  let left = deviceXp;
  let cost = FIRST_STEP_XP;
  while (left >= cost && steps < MAX_STEPS) {
    left -= cost;
    cost += MORE_XP_PER_STEP;
    steps += 1;
  }
  return steps;
}
