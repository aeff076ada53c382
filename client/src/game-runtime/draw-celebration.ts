import { CELEBRATION_MS, type Celebration, type CelebrationKind } from './celebration.ts';
import type { Surface } from './contract.ts';
import { paletteFor } from './draw/palette.ts';
import { spreadOver } from './draw/particles.ts';
import { fillDisc } from './draw/shapes.ts';
import { fieldToPx } from './field-to-px.ts';

/** How many lights fly up and how far, as a share of the field's shorter side. */
const SIZE: Readonly<Record<CelebrationKind, { lights: number; reach: number }>> = {
  'stroke-done': { lights: 8, reach: 0.12 },
  'glyph-done': { lights: 18, reach: 0.26 },
  celebrate: { lights: 40, reach: 0.55 },
};

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
  const fade = Math.sin(Math.PI * Math.min(1, share * 0.5 + 0.5));
  for (const [light, aside] of spreadOver(lights, shorterPx * reach * travel).entries()) {
    const at = { x: from.x + aside.x, y: from.y + aside.y - risePx };
    const radiusPx = shorterPx * (0.008 + 0.006 * ((light * 7) % 3));
    context.globalAlpha = 0.3 * fade;
    fillDisc(context, at, radiusPx * 2.2, sun);
    context.globalAlpha = fade;
    fillDisc(context, at, radiusPx, light % 2 === 0 ? sun : sunDeep);
    fillDisc(context, at, radiusPx * 0.4, paper);
  }
  context.restore();
}
