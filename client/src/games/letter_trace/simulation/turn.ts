import type { GameEvent } from '../../../game-runtime/contract.ts';
import type { LetterTraceState } from './state.ts';

/** What a part of a step leads to; `hasProgressed` starts the stall clock anew. */
export type Turn = Readonly<{
  state: LetterTraceState;
  events: readonly GameEvent[];
  hasProgressed: boolean;
}>;

export function quietTurn(state: LetterTraceState): Turn {
  return { state, events: [], hasProgressed: false };
}
