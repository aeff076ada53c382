import type { GameView } from '../../../game-runtime/contract.ts';
import type { BubblePopState } from '../simulation/bubble-state.ts';

export function createPondView(): GameView<BubblePopState> {
  return { draw() {}, dispose() {} };
}
