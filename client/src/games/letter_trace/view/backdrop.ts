import { drawHill } from './draw-hill.ts';
import { drawRoads } from './draw-roads.ts';
import type { Picture } from './picture.ts';

type Canvas = Readonly<{ width: number; height: number }> & CanvasImageSource;
/** A canvas nobody sees, with its context. */
export type MakeCanvas = (
  width: number,
  height: number,
) => Readonly<{ canvas: Canvas; context: CanvasRenderingContext2D }>;

export type Backdrop = Readonly<{ draw(picture: Picture): void; dispose(): void }>;

/**
 * Hill and roads change only from stroke to stroke, so they are painted once and then copied every frame;
 * with `null`, where a browser has no canvas to spare, they are drawn anew.
 */
export function createBackdrop(makeCanvas: MakeCanvas | null = spareCanvas()): Backdrop {
  let painted: { key: string; canvas: Canvas } | null = null;

  function paint(make: MakeCanvas, key: string, picture: Picture, pixelsPerPx: number): Canvas {
    const { widthPx, heightPx } = picture.surface;
    const made = make(Math.ceil(widthPx * pixelsPerPx), Math.ceil(heightPx * pixelsPerPx));
    made.context.scale(pixelsPerPx, pixelsPerPx);
    drawLayers({ ...picture, context: made.context });
    painted = { key, canvas: made.canvas };
    return made.canvas;
  }

  return {
    draw(picture) {
      if (makeCanvas === null) {
        drawLayers(picture);
        return;
      }
      const { context, surface, state } = picture;
      const pixelsPerPx = context.getTransform().a;
      const key = JSON.stringify([
        [surface.widthPx, surface.heightPx, surface.field, surface.isDusk, pixelsPerPx],
        [state.glyphs[state.glyphIndex], state.strokeIndex, state.config],
      ]);
      const canvas =
        painted?.key === key ? painted.canvas : paint(makeCanvas, key, picture, pixelsPerPx);
      context.drawImage(canvas, 0, 0, canvas.width / pixelsPerPx, canvas.height / pixelsPerPx);
    },
    dispose() {
      painted = null;
    },
  };
}

function drawLayers(picture: Picture): void {
  drawHill(picture);
  drawRoads(picture);
}

function spareCanvas(): MakeCanvas | null {
  if (typeof OffscreenCanvas === 'undefined') return null;
  return (width, height) => {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('An off-screen canvas gave no 2D context');
    // The two contexts draw alike; only what is tied to a page differs, and none of it is used.
    return { canvas, context: context as unknown as CanvasRenderingContext2D };
  };
}
