import type { AgeBand } from '@advay/shared/games/catalogue';
import type { Rng } from '@advay/shared/kernel/rng';
import type { RoundFrame } from '../../../game-runtime/round-frame/round-frame.ts';
import { answers, type Task } from '../content/choose-tasks.ts';
import { LANE_SHARE, MOST_LANE_SPANS, REACH_FACTOR, stepRules } from '../limits.ts';

/** The tree on the left, in the middle, where a body at rest stands, and on the right. */
export type Lane = -1 | 0 | 1;

export type Fruit = Readonly<{
  id: number;
  number: number;
  /** Spans to the right of the field's middle. */
  xSpans: number;
  yNorm: number;
  /** Until it comes down. */
  hangMs: number;
  /** Whether the basket ever was where it could not have caught it. */
  wasAway: boolean;
  /** Time since nobody asked for it any more; null while it can be caught. */
  leavingMs: number | null;
}>;

/** A fruit that came out of the basket again. */
type Hop = Readonly<{ number: number; id: number; xSpans: number; ageMs: number }>;

export type CatchState = RoundFrame &
  Readonly<{
    step: string;
    aspect: number;
    ageBand: AgeBand;
    rng: Rng;
    /** The basket, in spans to the right of the field's middle. */
    xSpans: number;
    fruits: readonly Fruit[];
    nextId: number;
    serveInMs: number;
    lastLane: Lane;
    tasks: readonly Task[];
    goal: number;
    caught: number;
    /** Of those, the ones for which a body had to move. */
    earned: number;
    /** Whether the last row that needed a movement got one. */
    isMoving: boolean;
    /** Fruits in the basket (their ids tell the kind), and how many went into the cart. */
    basket: readonly number[];
    inCart: number;
    tipMs: number;
    gladMs: number;
    hop: Hop | null;
  }>;

/** What is asked for now; null at the end. */
export function taskOf({ tasks, caught }: CatchState): Task | null {
  return tasks[caught] ?? null;
}

export function isWanted(state: CatchState, { number }: Pick<Fruit, 'number'>): boolean {
  const task = taskOf(state);
  return task !== null && answers(stepRules(state.step).rule, task, number);
}

export function reachSpans({ step, ageBand }: CatchState): number {
  return stepRules(step).reachSpans * REACH_FACTOR[ageBand];
}

/** From the tree in the middle to the one on each side. */
export function laneSpans({ aspect }: Pick<CatchState, 'aspect'>): number {
  return Math.min(MOST_LANE_SPANS, LANE_SHARE * Math.max(1, aspect));
}

/** The wanted fruit that is lowest. */
export function wantedFruit(state: CatchState): Fruit | null {
  const wanted = state.fruits.filter((fruit) => fruit.leavingMs === null && isWanted(state, fruit));
  return wanted.toSorted((one, other) => other.yNorm - one.yNorm)[0] ?? null;
}
