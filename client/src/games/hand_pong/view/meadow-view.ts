import type { GameView } from '../../../game-runtime/contract.ts';
import type { HandPongState } from '../simulation/hand-pong-state.ts';
import { sceneOf } from '../simulation/scene-of-state.ts';
import { drawCourt } from './draw-court.ts';

/** Everything is drawn; nothing is loaded. */
export function createMeadowView(): GameView<HandPongState> {
  return {
    draw(surface, previous, current, alpha) {
      drawCourt(surface, current.layout, sceneOf(previous), sceneOf(current), alpha);
    },
    dispose() {},
  };
}
