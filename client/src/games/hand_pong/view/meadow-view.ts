import { openFigurePictures } from '../../../cast/figure-pictures.ts';
import type { GameView } from '../../../game-runtime/contract.ts';
import type { HandPongState } from '../simulation/hand-pong-state.ts';
import { sceneOf } from '../simulation/scene-of-state.ts';
import { drawCourt } from './draw-court.ts';

/** Nobody said which animal the child at the same screen is. */
const SECOND_CHILD = 'rabbit';

/** Everything is drawn; whoever plays at the far side comes as soon as its picture is there. */
export function createMeadowView(): GameView<HandPongState> {
  const pictures = openFigurePictures();
  return {
    draw(surface, previous, current, alpha) {
      const look = { layout: current.layout, friend: SECOND_CHILD, pictures } as const;
      drawCourt(surface, look, sceneOf(previous), sceneOf(current), alpha);
    },
    dispose() {},
  };
}
