import type { Picture } from './picture.ts';
import { fillDisc, fillEllipse } from './shapes.ts';

/** Bushes stand at the window's edges, where no road runs: share of the width, of the height, size. */
const BUSHES = [
  [0.01, 0.42, 0.09],
  [0.97, 0.36, 0.11],
  [0.02, 0.97, 0.12],
  [0.99, 0.99, 0.1],
] as const;
const CLOUDS = [
  [0.12, 0.07, 0.055],
  [0.8, 0.1, 0.07],
] as const;

/** Sky, two hills and the meadow the roads run over; calm in the middle. */
export function drawHill({ surface, context, colours }: Picture): void {
  const { widthPx, heightPx, isDusk } = surface;
  const sizePx = Math.min(widthPx, heightPx);
  context.fillStyle = colours.sky;
  context.fillRect(0, 0, widthPx, heightPx);
  context.fillStyle = colours.skyDeep;
  context.fillRect(0, 0, widthPx, heightPx * 0.08);

  fillDisc(context, { x: widthPx * 0.93, y: heightPx * 0.07 }, sizePx * 0.075, colours.sunDeep);
  fillDisc(context, { x: widthPx * 0.93, y: heightPx * 0.07 }, sizePx * 0.06, colours.sun);
  context.globalAlpha = isDusk ? 0.18 : 0.9;
  for (const [x, y, size] of CLOUDS) {
    for (const [dx, dy, part] of [
      [-1, 0.2, 0.7],
      [0, -0.1, 1],
      [1.1, 0.25, 0.65],
    ] as const) {
      const at = { x: widthPx * x + dx * size * sizePx, y: heightPx * y + dy * size * sizePx };
      fillEllipse(context, at, size * sizePx * part, size * sizePx * part * 0.62, colours.paper);
    }
  }
  context.globalAlpha = 1;

  hill(context, widthPx, heightPx, [0.2, 0.1, 0.24], colours.farHill);
  hill(context, widthPx, heightPx, [0.3, 0.25, 0.17], colours.meadow);
  hill(context, widthPx, heightPx, [0.99, 0.9, 0.96], colours.meadowDeep);

  for (const [x, y, size] of BUSHES) {
    const at = { x: widthPx * x, y: heightPx * y };
    fillDisc(context, at, size * sizePx, colours.meadowDeep);
    const lit = { x: at.x - size * sizePx * 0.25, y: at.y - size * sizePx * 0.3 };
    fillDisc(context, lit, size * sizePx * 0.6, colours.farHill);
  }
}

/** Fills from a rolling line down; the line's height at the left edge, the middle and the right edge. */
function hill(
  context: CanvasRenderingContext2D,
  widthPx: number,
  heightPx: number,
  [left, middle, right]: readonly [number, number, number],
  colour: string,
): void {
  context.fillStyle = colour;
  context.beginPath();
  context.moveTo(0, heightPx);
  context.lineTo(0, heightPx * left);
  context.bezierCurveTo(
    widthPx * 0.3,
    heightPx * (middle * 2 - left) * 0.98,
    widthPx * 0.65,
    heightPx * (middle * 2 - right) * 1.02,
    widthPx,
    heightPx * right,
  );
  context.lineTo(widthPx, heightPx);
  context.fill();
}
