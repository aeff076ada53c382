import type { Vec2 } from '@advay/shared/kernel/vec2';
import { paletteFor, scenePalette } from './palette.ts';
import { type Context, fillDisc, fillEllipse } from './shapes.ts';

/** The radius it is laid out for. */
const OWN_RADIUS = 22;

type FireflyLook = Readonly<{
  alpha: number;
  glowAlpha: number;
  /** How far the wings are up now. */
  flutterRad: number;
  /** How far the eyes look aside, -2..2. */
  eyesAside: number;
}>;

/** A guide as pale as this is told from the child's own light. */
const GUIDE_ALPHA = 0.85;

/** The one firefly of the product: the child's own light, and paler the guide that shows the way. */
export function drawFireflyBody(
  context: Context,
  at: Vec2,
  radiusPx: number,
  { alpha, glowAlpha, flutterRad, eyesAside }: FireflyLook,
): void {
  // It is itself at any hour.
  const { sun, sunDeep, plum, paper, ink } = paletteFor(false);
  const { wing } = scenePalette(false);
  context.save();
  context.translate(at.x, at.y);
  context.scale(radiusPx / OWN_RADIUS, radiusPx / OWN_RADIUS);
  context.globalAlpha = glowAlpha;
  fillDisc(context, { x: 0, y: 0 }, 40, sun);
  fillDisc(context, { x: 0, y: 0 }, 27, sun);
  context.globalAlpha = alpha;
  for (const [side, tone] of [
    [-1, wing.light],
    [1, wing.deep],
  ] as const) {
    context.save();
    context.rotate(side * (flutterRad - 0.35));
    fillEllipse(context, { x: side * 16, y: 0 }, 14, 8, tone);
    context.restore();
  }
  fillEllipse(context, { x: 0, y: 8 }, 13, 16, sun);
  fillEllipse(context, { x: 5, y: 8 }, 8, 14, sunDeep);
  fillDisc(context, { x: 0, y: -9 }, 11, plum);
  for (const side of [-1, 1]) {
    fillDisc(context, { x: side * 4, y: -10 }, 3.4, paper);
    fillDisc(context, { x: side * 4 + eyesAside, y: -9.4 }, 1.6, ink);
  }
  context.restore();
}

/** The firefly that shows the way. */
export function drawGuide(context: Context, at: Vec2, radiusPx: number, flutterRad: number): void {
  const look = { alpha: GUIDE_ALPHA, glowAlpha: 0.32 * GUIDE_ALPHA, flutterRad, eyesAside: 0.6 };
  drawFireflyBody(context, at, radiusPx, look);
}
