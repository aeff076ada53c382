import type { GameView } from '../../../game-runtime/contract.ts';
import { createBackdrop, type MakeCanvas } from '../../../game-runtime/draw/cached-backdrop.ts';
import { stepRules } from '../limits.ts';
import type { CatchState } from '../simulation/catch-state.ts';
import { drawAsked } from './draw-asked.ts';
import { drawBridge } from './draw-bridge.ts';
import { drawCart, drawTipping } from './draw-cart.ts';
import { drawChild } from './draw-child.ts';
import { drawFruits } from './draw-fruit.ts';
import { drawHelp, drawOpening } from './draw-help.ts';
import { drawFeast, drawHop } from './draw-leaps.ts';
import { drawOrchard } from './draw-orchard.ts';
import { createScene, type Scene } from './scene.ts';

/** The orchard, the child with the basket, and what comes down: back to front. Everything is drawn; nothing is loaded. */
export function createView(makeCanvas?: MakeCanvas | null): GameView<CatchState> {
  const orchard = createBackdrop<Scene>(drawOrchard, () => 'orchard', makeCanvas);
  return {
    draw(surface, previous, current, alpha) {
      const scene = createScene(surface, previous, current, alpha);
      orchard.draw(scene);
      if (stepRules(current.step).rule === 'line') drawBridge(scene);
      drawCart(scene);
      drawOpening(scene);
      drawFruits(scene);
      drawChild(scene);
      drawTipping(scene);
      drawHop(scene);
      drawHelp(scene);
      drawAsked(scene);
      drawFeast(scene);
    },
    dispose: () => orchard.dispose(),
  };
}
