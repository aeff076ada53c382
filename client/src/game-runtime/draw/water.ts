import type { Vec2 } from '@advay/shared/kernel/vec2';
import type { Surface } from '../contract.ts';
import type { ScenePalette } from './palette.ts';
import { sway } from './pulse.ts';
import { type Context, fillDisc, fillEllipse, strokeBar } from './shapes.ts';

const RIPPLES = 6;
const FISH = [0, 1] as const;

/** Water from `waterY` down to the window's edge, with ripples and two fish that swim by. */
export function drawWater(surface: Surface, palette: ScenePalette, waterY: number): void {
  const { context, widthPx, heightPx } = surface;
  const depth = heightPx - waterY;
  context.fillStyle = palette.water.light;
  context.fillRect(0, waterY, widthPx, depth);
  const floor = { x: widthPx * 0.5, y: heightPx + Math.min(widthPx, heightPx) * 0.02 };
  fillEllipse(context, floor, widthPx * 0.75, depth * 0.6, palette.water.deep);
  drawRipples(surface, palette.ripple, waterY);
  for (const fish of FISH) drawFish(surface, palette, waterY, fish);
}

function drawRipples(surface: Surface, stroke: string, waterY: number): void {
  const { context, widthPx, heightPx } = surface;
  const thickness = Math.max(3, heightPx * 0.006);
  for (let ripple = 0; ripple < RIPPLES; ripple += 1) {
    const aside = sway(surface, 1600, ripple * 2) * 0.012;
    const x = (((ripple * 0.31 + 0.06) % 0.92) + aside) * widthPx;
    const y = waterY + (heightPx - waterY) * (0.14 + ((ripple * 0.29) % 0.8));
    strokeBar(context, { x, y }, { x: x + widthPx * 0.07, y }, thickness, stroke);
  }
}

function drawFish(surface: Surface, palette: ScenePalette, waterY: number, fish: 0 | 1): void {
  const { context, widthPx, heightPx, timeMs, hasReducedMotion } = surface;
  const unit = Math.min(widthPx, heightPx) * 0.05;
  const way = hasReducedMotion
    ? 0.3 + fish * 0.45
    : (timeMs / (26_000 + fish * 9_000) + 0.1 + fish * 0.3) % 1;
  const heading = fish === 0 ? 1 : -1;
  const x = heading > 0 ? way * 1.2 - 0.1 : 1.1 - way * 1.2;
  const bob = sway(surface, 700, fish) * 0.03;
  context.save();
  context.translate(x * widthPx, waterY + (heightPx - waterY) * (0.58 + fish * 0.3 + bob));
  context.scale(heading * unit, unit);
  context.globalAlpha = 0.8;
  context.fillStyle = palette.fish.deep;
  context.beginPath();
  context.moveTo(-0.7, 0);
  context.lineTo(-1.5, -0.6);
  context.quadraticCurveTo(-1.2, 0, -1.5, 0.6);
  context.fill();
  fillEllipse(context, { x: 0, y: 0 }, 1, 0.58, palette.fish.light);
  fillEllipse(context, { x: -0.1, y: 0.25 }, 0.55, 0.25, palette.fish.deep);
  fillDisc(context, { x: 0.55, y: -0.12 }, 0.13, palette.ink);
  context.restore();
}

/** A reed from its foot in the water up to its head. */
export function drawReed(
  context: Context,
  foot: Vec2,
  headY: number,
  unit: number,
  { reed }: ScenePalette,
): void {
  const head = { x: foot.x, y: headY };
  strokeBar(context, foot, head, unit * 0.012, reed.light);
  fillEllipse(context, head, unit * 0.014, unit * 0.045, reed.deep);
}

/** A lily pad that is always there and a flower that opens on it, 0..1. */
export function drawLily(
  context: Context,
  { x, y }: Vec2,
  size: number,
  open: number,
  { leaf, petal, fish }: ScenePalette,
): void {
  fillEllipse(context, { x, y: y + size * 0.14 }, size, size * 0.36, leaf.deep);
  fillEllipse(context, { x, y }, size, size * 0.36, leaf.light);
  if (open === 0) return;
  for (const turn of [-1, 1, -0.5, 0.5, 0]) {
    const tone = Math.abs(turn) === 0.5 ? petal.deep : petal.light;
    context.save();
    context.translate(x, y - size * 0.05);
    context.rotate(turn * open);
    fillEllipse(
      context,
      { x: 0, y: -size * 0.34 * open },
      size * 0.16 * open,
      size * 0.36 * open,
      tone,
    );
    context.restore();
  }
  fillDisc(context, { x, y: y - size * 0.14 }, size * 0.11 * open, fish.light);
}
