import type { GameView } from '../../../game-runtime/contract.ts';
import { createBackdrop, type MakeCanvas } from '../../../game-runtime/draw/cached-backdrop.ts';
import type { MunchState } from '../simulation/munch-state.ts';
import { drawBites } from './draw-bites.ts';
import { drawHelp, drawOpening } from './draw-help.ts';
import { drawBurp, drawMouthful } from './draw-mouthful.ts';
import { drawMuncher } from './draw-muncher.ts';
import { drawNight } from './draw-night.ts';
import { createScene, type Scene } from './scene.ts';

/** The night, the one that eats, and what comes down to it: back to front. Everything is drawn; nothing is loaded. */
export function createView(makeCanvas?: MakeCanvas | null): GameView<MunchState> {
  // The moon has the broader a face the more is eaten.
  const night = createBackdrop<Scene>(drawNight, ({ state }) => state.eaten, makeCanvas);
  return {
    draw(surface, previous, current, alpha) {
      const scene = createScene(surface, previous, current, alpha);
      night.draw(scene);
      drawMuncher(scene);
      drawBites(scene);
      drawMouthful(scene);
      drawBurp(scene);
      drawHelp(scene);
      drawOpening(scene);
    },
    dispose: () => night.dispose(),
  };
}
