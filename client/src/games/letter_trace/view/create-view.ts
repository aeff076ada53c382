import type { GameView } from '../../../game-runtime/contract.ts';
import type { LetterTraceState } from '../simulation/state.ts';
import { createBackdrop, type MakeCanvas } from './backdrop.ts';
import { drawFlowers } from './draw-flowers.ts';
import { drawGlyphRow } from './draw-glyph-row.ts';
import { drawHelp } from './draw-help.ts';
import { drawLadybird } from './draw-ladybird.ts';
import { drawArrows, drawDrivenGround } from './draw-roads.ts';
import { drawStars } from './draw-stars.ts';
import { createPicture } from './picture.ts';

/** The hill, its roads, the ladybird: back to front. Everything is drawn; nothing is loaded. */
export function createView(makeCanvas?: MakeCanvas | null): GameView<LetterTraceState> {
  const backdrop = createBackdrop(makeCanvas);
  return {
    draw(surface, previous, current, alpha) {
      const picture = createPicture(surface, previous, current, alpha);
      backdrop.draw(picture);
      drawDrivenGround(picture);
      drawFlowers(picture);
      drawArrows(picture);
      drawStars(picture);
      drawHelp(picture);
      drawLadybird(picture);
      drawGlyphRow(picture);
    },
    dispose: () => backdrop.dispose(),
  };
}
