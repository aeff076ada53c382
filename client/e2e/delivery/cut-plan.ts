import { createRng, nextInt } from '@advay/shared/kernel/rng';
import type { CutMoment } from './gateway.ts';

const CUT_KINDS = ['api', 'database', 'client', 'network'] as const;
export type CutKind = (typeof CUT_KINDS)[number];

export type PlannedCut = Readonly<{ kind: CutKind; skipBatches: number; moment: CutMoment }>;

/** Every device sends at least one batch in the time of a cut: a cut never waits for one that does not come. */
const MAX_SKIPPED = 2;
/** A batch is stored in less. */
const MAX_AT_WORK_MS = 25;

/** `count` cuts in an order that `seed` gives; each kind comes as often as the others, at every moment in turn. */
export function planCuts(count: number, seed: number): readonly PlannedCut[] {
  let rng = createRng(seed);
  const below = (limit: number) => {
    const next = nextInt(rng, limit);
    rng = next.rng;
    return next.value;
  };
  const plan = Array.from({ length: count }, (_, turn): PlannedCut => {
    const kind = CUT_KINDS[turn % CUT_KINDS.length] ?? 'network';
    const moments: readonly CutMoment[] = [
      { at: 'answered' },
      { at: 'at-work', afterMs: below(MAX_AT_WORK_MS) },
      { at: 'before' },
      { at: 'at-work', afterMs: below(MAX_AT_WORK_MS) },
    ];
    const moment = moments[Math.floor(turn / CUT_KINDS.length) % moments.length];
    return { kind, skipBatches: below(MAX_SKIPPED + 1), moment: moment ?? { at: 'before' } };
  });
  for (let last = plan.length - 1; last > 0; last -= 1) {
    const other = below(last + 1);
    [plan[last], plan[other]] = [plan[other] as PlannedCut, plan[last] as PlannedCut];
  }
  return plan;
}
