import { CELEBRATION_MS, type Celebration, type CelebrationKind } from './celebration.ts';
import type { Surface } from './contract.ts';
import { fieldToPx } from './field-to-px.ts';
import { paletteFor } from './palette.ts';

/** How many lights fly up and how far, as a share of the field's shorter side. */
const SIZE: Readonly<Record<CelebrationKind, { lights: number; reach: number }>> = {
  'stroke-done': { lights: 8, reach: 0.12 },
  'glyph-done': { lights: 18, reach: 0.26 },
  celebrate: { lights: 40, reach: 0.55 },
};
/** Turning by this angle spreads any number of points evenly: the golden angle. */
const SPREAD_RAD = 2.399963;

/** Fireflies rising from the place of a success; with reduced motion they only glow and fade where they are. */
export function drawCelebration(surface: Surface, celebration: Celebration): void {
  const { now } = celebration;
  if (now === null) return;
  const { context, field, hasReducedMotion, isDusk } = surface;
  const { sun, sunDeep, paper } = paletteFor(isDusk);
  const { lights, reach } = SIZE[now.kind];
  const shorterPx = Math.min(field.widthPx, field.heightPx);
  const share = now.ageMs / CELEBRATION_MS[now.kind];
  const travel = hasReducedMotion ? 1 : 1 - (1 - share) ** 3;
  const risePx = hasReducedMotion ? 0 : shorterPx * reach * 0.25 * share;
  const from = fieldToPx(field, now.xNorm, now.yNorm);
  context.save();
  for (let light = 0; light < lights; light += 1) {
    const angle = light * SPREAD_RAD;
    const outPx = shorterPx * reach * travel * Math.sqrt((light + 0.5) / lights);
    const x = from.x + Math.cos(angle) * outPx;
    const y = from.y + Math.sin(angle) * outPx - risePx;
    const radiusPx = shorterPx * (0.008 + 0.006 * ((light * 7) % 3));
    const fade = Math.sin(Math.PI * Math.min(1, share * 0.5 + 0.5));
    context.globalAlpha = 0.3 * fade;
    dot(context, x, y, radiusPx * 2.2, sun);
    context.globalAlpha = fade;
    dot(context, x, y, radiusPx, light % 2 === 0 ? sun : sunDeep);
    dot(context, x, y, radiusPx * 0.4, paper);
  }
  context.restore();
}

function dot(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radiusPx: number,
  colour: string,
): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, radiusPx, 0, Math.PI * 2);
  context.fill();
}
