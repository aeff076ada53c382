import type { GameView } from '../../../game-runtime/contract.ts';
import type { PongScene } from '../scene.ts';
import type { CourtLayout } from '../simulation/court-layout.ts';
import { drawCourt } from '../view/draw-court.ts';

/** The same picture as a round on one screen. */
export function createRemoteView(layout: CourtLayout): GameView<PongScene> {
  return {
    draw: (surface, previous, current, alpha) =>
      drawCourt(surface, layout, previous, current, alpha),
    dispose() {},
  };
}
