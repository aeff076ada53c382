import { nextFloat, nextInt, type Rng } from '@advay/shared/kernel/rng';
import { chooseOthers } from '../content/choose-others.ts';
import {
  BRANCH_Y,
  CHOICES,
  HANG_MS,
  LANE_JITTER_SPANS,
  REST_MS,
  STAGGER,
  stepRules,
} from '../limits.ts';
import { type CatchState, type Fruit, type Lane, laneSpans, taskOf } from './catch-state.ts';

/** Lets the next row go once nothing is in the air: what is asked for, and where there is a choice others beside it. */
export function serve(state: CatchState, dtMs: number): CatchState {
  const task = taskOf(state);
  if (task === null || state.fruits.some(({ leavingMs }) => leavingMs === null)) return state;
  const serveInMs = state.serveInMs - dtMs;
  if (serveInMs > 0) return { ...state, serveInMs };
  const { rule } = stepRules(state.step);
  const lanes = chooseLanes(state);
  const count = rule === 'all' ? 0 : CHOICES[state.ageBand] - 1;
  const others = chooseOthers(rule, task, { count, ageBand: state.ageBand, rng: lanes.rng });
  let { rng } = others;
  const fruits = [task.answer, ...others.numbers].map((number, at): Fruit => {
    const aside = nextFloat(rng);
    const above = nextFloat(aside.rng);
    rng = above.rng;
    const jitter = (aside.value * 2 - 1) * LANE_JITTER_SPANS;
    return {
      id: state.nextId + at,
      number,
      xSpans: (lanes.lanes[at] ?? 0) * laneSpans(state) + jitter,
      yNorm: BRANCH_Y - above.value * STAGGER,
      hangMs: HANG_MS,
      wasAway: false,
      leavingMs: null,
    };
  });
  return {
    ...state,
    rng,
    fruits: [...state.fruits, ...fruits],
    nextId: state.nextId + fruits.length,
    serveInMs: REST_MS,
    lastLane: lanes.lanes[0] ?? 0,
  };
}

/**
 * Where the row comes down, the wanted fruit first. That never falls twice in a row where a body at rest stands, so that
 * at least every other one needs a movement; both sides get as much.
 */
function chooseLanes({
  lastLane,
  rng,
}: CatchState): Readonly<{ lanes: readonly Lane[]; rng: Rng }> {
  const side = nextInt(rng, 2);
  const middle = nextFloat(side.rng);
  const order = nextInt(middle.rng, 2);
  const left: Lane = side.value === 0 ? -1 : 1;
  const wanted: Lane = lastLane !== 0 && middle.value < 0.6 ? 0 : left;
  const rest = ([-1, 0, 1] as const).filter((lane) => lane !== wanted);
  return { lanes: [wanted, ...(order.value === 0 ? rest : rest.toReversed())], rng: order.rng };
}
