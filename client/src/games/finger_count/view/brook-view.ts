import type { GameView } from '../../../game-runtime/contract.ts';
import { scenePalette } from '../../../game-runtime/draw/palette.ts';
import { spanPxOf } from '../../../game-runtime/draw/scene-points.ts';
import { fieldToPx } from '../../../game-runtime/field-to-px.ts';
import type { FingerCountState } from '../simulation/finger-count-state.ts';
import { stepRules } from '../simulation/limits.ts';
import { drawBrook, drawRows, drawSolved, type Scene } from './draw-brook.ts';
import { drawCountBoard, lookOfBoard } from './draw-count-board.ts';
import { drawShowingHands } from './draw-showing-hands.ts';
import { drawThings } from './draw-things.ts';
import { scenePlaces } from './scene-places.ts';

export function createBrookView(): GameView<FingerCountState> {
  return {
    draw(surface, _previous, state) {
      const { aspect, isMirrored, task, solved, step } = state;
      const unit = spanPxOf(surface);
      const scene: Scene = { surface, palette: scenePalette(surface.isDusk), aspect, unit };
      const mirrored = (xNorm: number) => (isMirrored ? 1 - xNorm : xNorm);
      const x = (xNorm: number) => fieldToPx(surface.field, mirrored(xNorm), 0).x;
      drawBrook(scene);
      drawRows(scene, task.thing, x);
      drawSolved(scene, solved, stepRules(step).goal, x);
      drawThings(scene, state);
      // They rise behind the board, which stays to be read.
      drawShowingHands(scene, state);
      const { board } = scenePlaces(aspect);
      const top = fieldToPx(surface.field, mirrored(board.xNorm), board.yNorm);
      const look = lookOfBoard(state);
      drawCountBoard(surface.context, top, unit, look, scene.palette, aspect < 1);
    },
    dispose() {},
  };
}
