import type { GameView } from '../../../game-runtime/contract.ts';
import type { LetterTraceState } from '../simulation/state.ts';

export function createView(): GameView<LetterTraceState> {
  return { draw() {}, dispose() {} };
}
