import { LEAVING_MS, stepRules } from '../limits.ts';
import { type CatchState, type Fruit, reachSpans } from './catch-state.ts';

/** One step of everything in the air and of what the figure does. */
export function fall(state: CatchState, dtMs: number): CatchState {
  const fruits = state.fruits
    .map((fruit) => fallOne(state, fruit, dtMs))
    .filter(({ leavingMs }) => leavingMs === null || leavingMs < LEAVING_MS);
  return { ...settle(state, dtMs), fruits };
}

function fallOne(state: CatchState, fruit: Fruit, dtMs: number): Fruit {
  if (fruit.leavingMs !== null) return { ...fruit, leavingMs: fruit.leavingMs + dtMs };
  const isAway = Math.abs(fruit.xSpans - state.xSpans) > reachSpans(state);
  const wasAway = fruit.wasAway || isAway;
  if (fruit.hangMs > 0) return { ...fruit, wasAway, hangMs: Math.max(0, fruit.hangMs - dtMs) };
  const { fallPerS } = stepRules(state.step);
  return { ...fruit, wasAway, yNorm: fruit.yNorm + (fallPerS * dtMs) / 1000 };
}

/** What the figure and its basket do goes on, after the round as well. */
export function settle(state: CatchState, dtMs: number): CatchState {
  const { hop } = state;
  return {
    ...state,
    tipMs: Math.max(0, state.tipMs - dtMs),
    gladMs: Math.max(0, state.gladMs - dtMs),
    hop: hop === null ? null : { ...hop, ageMs: hop.ageMs + dtMs },
  };
}
