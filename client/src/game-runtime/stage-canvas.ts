import type { Surface } from './contract.ts';

/** More pixels than two for each CSS pixel cost time on a tablet and show nothing. */
const MAX_PIXEL_RATIO = 2;

/** Gives the canvas the size of its box in device pixels; true when that changed. */
export function fitCanvas(canvas: HTMLCanvasElement, pixelRatio: number): boolean {
  const ratio = Math.min(MAX_PIXEL_RATIO, Math.max(1, pixelRatio));
  const width = Math.max(1, Math.round(canvas.clientWidth * ratio));
  const height = Math.max(1, Math.round(canvas.clientHeight * ratio));
  if (canvas.width === width && canvas.height === height) return false;
  canvas.width = width;
  canvas.height = height;
  return true;
}

/** What a view draws on now: CSS pixels whatever the screen's density. */
export function surfaceOf(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  look: Pick<Surface, 'field' | 'timeMs' | 'isDusk' | 'hasReducedMotion'>,
): Surface {
  const widthPx = canvas.clientWidth;
  const heightPx = canvas.clientHeight;
  context.setTransform(
    canvas.width / Math.max(1, widthPx),
    0,
    0,
    canvas.height / Math.max(1, heightPx),
    0,
    0,
  );
  return {
    context,
    widthPx,
    heightPx,
    ...look,
  };
}
