import type { StepResult } from '../contract.ts';

/** What a game's own part of a step leads to; `progress` among the events starts the help's clock anew. */
export type Turn<State> = StepResult<State> &
  Readonly<{
    /** The child has nothing to do now (a letter blooms): help counts no time. */
    isIdle?: boolean;
  }>;

export function quietTurn<State>(state: State): Turn<State> {
  return { state, events: [] };
}
