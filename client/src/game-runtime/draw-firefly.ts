import { clamp } from '@advay/shared/kernel/clamp';
import type { Surface } from './contract.ts';
import { fieldToPx } from './field-to-px.ts';
import { type Fireflies, type Firefly, shownAt } from './firefly.ts';
import { paletteFor } from './palette.ts';

const WAITING_ALPHA = 0.6;
const GARDEN_DIM_ALPHA = 0.42;
const WING = '#e9f6ff';
const WING_DEEP = '#bfe3fa';
const BODY_DEEP = '#f2a93b';

/** Dims the garden as far as the child is lost, and draws the lights over it. */
export function drawFireflies(surface: Surface, fireflies: Fireflies): void {
  const { context, widthPx, heightPx, field } = surface;
  const { plum } = paletteFor(surface.isDusk);
  context.save();
  if (fireflies.dim > 0) {
    context.globalAlpha = GARDEN_DIM_ALPHA * fireflies.dim;
    context.fillStyle = plum;
    context.fillRect(0, 0, widthPx, heightPx);
  }
  const radiusPx = clamp(Math.min(field.widthPx, field.heightPx) * 0.042, 16, 34);
  for (const light of fireflies.lights) {
    if (!surface.hasReducedMotion) drawTrail(surface, light, radiusPx);
    drawLight(surface, fireflies, light, radiusPx);
  }
  context.restore();
}

function drawTrail({ context, field, isDusk }: Surface, light: Firefly, radiusPx: number): void {
  context.fillStyle = paletteFor(isDusk).sun;
  light.trail.forEach((point, index) => {
    const share = (index + 1) / light.trail.length;
    const { x, y } = fieldToPx(field, point.x, point.y);
    context.globalAlpha = 0.3 * share;
    context.beginPath();
    context.arc(x, y, radiusPx * 0.75 * share, 0, Math.PI * 2);
    context.fill();
  });
}

function drawLight(surface: Surface, fireflies: Fireflies, light: Firefly, radiusPx: number): void {
  const { context, field, timeMs, hasReducedMotion } = surface;
  const at = shownAt(fireflies, light, hasReducedMotion);
  const { x, y } = fieldToPx(field, at.x, at.y);
  const flutter = hasReducedMotion ? 0 : Math.sin(timeMs / 45) * 0.16;
  // The guide is itself at any hour.
  const { sun, plum, paper, ink } = paletteFor(false);
  const strength = light.isHeld ? 1 : WAITING_ALPHA;
  context.save();
  context.translate(x, y);
  context.scale(radiusPx / 22, radiusPx / 22);

  context.globalAlpha = 0.32 * strength * (1 - fireflies.dim * 0.5);
  disc(context, 0, 0, 40, sun);
  disc(context, 0, 0, 27, sun);
  context.globalAlpha = Math.max(strength, fireflies.dim);

  wing(context, -1, flutter, WING);
  wing(context, 1, flutter, WING_DEEP);
  ellipse(context, 0, 8, 13, 16, sun);
  ellipse(context, 5, 8, 8, 14, BODY_DEEP);
  disc(context, 0, -9, 11, plum);
  // Lost, the eyes look to the side and back, in time with the search.
  const look = hasReducedMotion ? 0 : Math.sin(fireflies.searchMs / 420) * 1.6 * fireflies.dim;
  for (const side of [-1, 1]) {
    disc(context, side * 4, -10, 3.4, paper);
    disc(context, side * 4 + look, -9.4, 1.6, ink);
  }
  context.restore();
}

function wing(
  context: CanvasRenderingContext2D,
  side: -1 | 1,
  flutter: number,
  colour: string,
): void {
  context.save();
  context.rotate(side * (flutter - 0.35));
  ellipse(context, side * 16, 0, 14, 8, colour);
  context.restore();
}

function disc(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  colour: string,
): void {
  ellipse(context, x, y, radius, radius, colour);
}

function ellipse(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radiusX: number,
  radiusY: number,
  colour: string,
): void {
  context.fillStyle = colour;
  context.beginPath();
  context.ellipse(x, y, radiusX, radiusY, 0, 0, Math.PI * 2);
  context.fill();
}
