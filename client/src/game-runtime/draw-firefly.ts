import { clamp } from '@advay/shared/kernel/clamp';
import type { Surface } from './contract.ts';
import { drawFireflyBody } from './draw/firefly-body.ts';
import { paletteFor } from './draw/palette.ts';
import { fillDisc } from './draw/shapes.ts';
import { fieldToPx } from './field-to-px.ts';
import { type Fireflies, type Firefly, shownAt } from './firefly.ts';

const WAITING_ALPHA = 0.6;
const GARDEN_DIM_ALPHA = 0.42;

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
  const { sun } = paletteFor(isDusk);
  light.trail.forEach((point, index) => {
    const share = (index + 1) / light.trail.length;
    context.globalAlpha = 0.3 * share;
    fillDisc(context, fieldToPx(field, point.x, point.y), radiusPx * 0.75 * share, sun);
  });
}

function drawLight(surface: Surface, fireflies: Fireflies, light: Firefly, radiusPx: number): void {
  const { context, field, timeMs, hasReducedMotion } = surface;
  const { dim, searchMs } = fireflies;
  const at = shownAt(fireflies, light, hasReducedMotion);
  const strength = light.isHeld ? 1 : WAITING_ALPHA;
  drawFireflyBody(context, fieldToPx(field, at.x, at.y), radiusPx, {
    alpha: Math.max(strength, dim),
    glowAlpha: 0.32 * strength * (1 - dim * 0.5),
    flutterRad: hasReducedMotion ? 0 : Math.sin(timeMs / 45) * 0.16,
    // Lost, the eyes look to the side and back, in time with the search.
    eyesAside: hasReducedMotion ? 0 : Math.sin(searchMs / 420) * 1.6 * dim,
  });
}
