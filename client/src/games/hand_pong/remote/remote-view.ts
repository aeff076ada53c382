import { openFigurePictures } from '../../../cast/figure-pictures.ts';
import type { Figure } from '../../../cast/figures.ts';
import type { GameView } from '../../../game-runtime/contract.ts';
import type { PongScene } from '../scene.ts';
import type { CourtLayout } from '../simulation/court-layout.ts';
import { drawCourt } from '../view/draw-court.ts';

/** The same picture as a round on one screen; the friend is the animal it chose at home. */
export function createRemoteView(layout: CourtLayout, friend: () => Figure): GameView<PongScene> {
  const pictures = openFigurePictures();
  return {
    draw: (surface, previous, current, alpha) =>
      drawCourt(surface, { layout, friend: friend(), pictures }, previous, current, alpha),
    dispose() {},
  };
}
