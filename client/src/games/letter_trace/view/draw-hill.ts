import { drawBush, drawRollingHill } from '../../../game-runtime/draw/land.ts';
import { fillDisc } from '../../../game-runtime/draw/shapes.ts';
import { drawCloud, fillSky } from '../../../game-runtime/draw/sky.ts';
import type { Picture } from './picture.ts';

/** Bushes stand at the window's edges, where no road runs: share of the width, of the height, size. */
const BUSHES = [
  [0.01, 0.42, 0.09],
  [0.97, 0.36, 0.11],
  [0.02, 0.97, 0.12],
  [0.99, 0.99, 0.1],
] as const;
const CLOUDS = [
  [0.12, 0.07, 0.037],
  [0.8, 0.1, 0.047],
] as const;

/** Sky, two hills and the meadow the roads run over; calm in the middle. */
export function drawHill({ surface, context, colours }: Picture): void {
  const { widthPx, heightPx } = surface;
  const sizePx = Math.min(widthPx, heightPx);
  fillSky(surface, colours);
  context.fillStyle = colours.skyDeep;
  context.fillRect(0, 0, widthPx, heightPx * 0.08);

  const sun = { x: widthPx * 0.93, y: heightPx * 0.07 };
  fillDisc(context, sun, sizePx * 0.075, colours.sunDeep);
  fillDisc(context, sun, sizePx * 0.06, colours.sun);
  for (const [x, y, size] of CLOUDS) {
    drawCloud(context, { x: widthPx * x, y: heightPx * y }, size * sizePx, colours.cloud);
  }
  drawRollingHill(surface, [0.2, 0.1, 0.24], colours.bush);
  drawRollingHill(surface, [0.3, 0.25, 0.17], colours.meadow);
  drawRollingHill(surface, [0.99, 0.9, 0.96], colours.meadowDeep);
  for (const [x, y, size] of BUSHES) {
    const at = { x: widthPx * x, y: heightPx * y };
    drawBush(context, at, size * sizePx, colours.meadowDeep, colours.bush);
  }
}
