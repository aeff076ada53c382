import { createRng } from '@advay/shared/kernel/rng';
import type { GameConfig } from '../../../game-runtime/contract.ts';
import { createFrame } from '../../../game-runtime/round-frame/round-frame.ts';
import { chooseTasks } from '../content/choose-tasks.ts';
import { FIRST_ROW_MS, stepRules } from '../limits.ts';
import type { CatchState } from './catch-state.ts';

export function createState(config: GameConfig, seed: number): CatchState {
  const { step, aspect, ageBand } = config;
  const { thing: tasks, rng } = chooseTasks(stepRules(step), ageBand, createRng(seed));
  return {
    ...createFrame(),
    step,
    aspect,
    ageBand,
    rng,
    xSpans: 0,
    fruits: [],
    nextId: 0,
    serveInMs: FIRST_ROW_MS,
    // So that the first wanted fruit comes down to a side.
    lastLane: 0,
    tasks,
    goal: tasks.length,
    caught: 0,
    earned: 0,
    isMoving: false,
    basket: [],
    inCart: 0,
    tipMs: 0,
    gladMs: 0,
    hop: null,
  };
}
