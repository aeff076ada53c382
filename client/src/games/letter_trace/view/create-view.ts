import type { GameView } from '../../../game-runtime/contract.ts';
import { createBackdrop, type MakeCanvas } from '../../../game-runtime/draw/cached-backdrop.ts';
import type { LetterTraceState } from '../simulation/state.ts';
import { drawFlowers } from './draw-flowers.ts';
import { drawGlyphRow } from './draw-glyph-row.ts';
import { drawHelp } from './draw-help.ts';
import { drawHill } from './draw-hill.ts';
import { drawLadybird } from './draw-ladybird.ts';
import { drawArrows, drawDrivenGround, drawRoads } from './draw-roads.ts';
import { drawStars } from './draw-stars.ts';
import { createPicture, type Picture } from './picture.ts';

/** The hill, its roads, the ladybird: back to front. Everything is drawn; nothing is loaded. */
export function createView(makeCanvas?: MakeCanvas | null): GameView<LetterTraceState> {
  // Hill and roads change only from stroke to stroke.
  const backdrop = createBackdrop(drawGround, whichGround, makeCanvas);
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

function drawGround(picture: Picture): void {
  drawHill(picture);
  drawRoads(picture);
}

const whichGround = ({ state }: Picture) => [
  state.glyphs[state.glyphIndex],
  state.strokeIndex,
  state.config,
];
