import type { Surface } from '../contract.ts';

type Canvas = Readonly<{ width: number; height: number }> & CanvasImageSource;
/** A canvas nobody sees, with its context. */
export type MakeCanvas = (
  width: number,
  height: number,
) => Readonly<{ canvas: Canvas; context: CanvasRenderingContext2D }>;

type Backdrop<Picture> = Readonly<{ draw(picture: Picture): void; dispose(): void }>;
type Painted = Readonly<{ surface: Surface; context: CanvasRenderingContext2D }>;

/**
 * What changes seldom is painted once and then copied every frame, until `keyOf` tells something else than before;
 * with `null`, where a browser has no canvas to spare, it is drawn anew.
 */
export function createBackdrop<Picture extends Painted>(
  drawLayers: (picture: Picture) => void,
  keyOf: (picture: Picture) => unknown,
  makeCanvas: MakeCanvas | null = spareCanvas(),
): Backdrop<Picture> {
  let painted: { key: string; canvas: Canvas } | null = null;

  function paint(make: MakeCanvas, key: string, picture: Picture, pixelsPerPx: number): Canvas {
    const { widthPx, heightPx } = picture.surface;
    const made = make(Math.ceil(widthPx * pixelsPerPx), Math.ceil(heightPx * pixelsPerPx));
    made.context.scale(pixelsPerPx, pixelsPerPx);
    const surface = { ...picture.surface, context: made.context };
    drawLayers({ ...picture, surface, context: made.context });
    painted = { key, canvas: made.canvas };
    return made.canvas;
  }

  return {
    draw(picture) {
      if (makeCanvas === null) {
        drawLayers(picture);
        return;
      }
      const { context, surface } = picture;
      const { widthPx, heightPx, field, isDusk } = surface;
      const pixelsPerPx = context.getTransform().a;
      const key = JSON.stringify([[widthPx, heightPx, field, isDusk, pixelsPerPx], keyOf(picture)]);
      const canvas =
        painted?.key === key ? painted.canvas : paint(makeCanvas, key, picture, pixelsPerPx);
      context.drawImage(canvas, 0, 0, canvas.width / pixelsPerPx, canvas.height / pixelsPerPx);
    },
    dispose() {
      painted = null;
    },
  };
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
