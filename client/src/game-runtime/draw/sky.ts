import type { Vec2 } from '@advay/shared/kernel/vec2';
import type { Surface } from '../contract.ts';
import type { ScenePalette } from './palette.ts';
import { type Context, fillDisc, fillEllipse } from './shapes.ts';

const STARS = 14;
/** A cloud needs this long for the width of the window. */
const WIND_MS = 90_000;

export function fillSky({ context, widthPx, heightPx }: Surface, { sky }: ScenePalette): void {
  context.fillStyle = sky;
  context.fillRect(0, 0, widthPx, heightPx);
}

/** A sun that the corner cuts off by day, a sickle and stars at dusk: neither is taken for a ball or a bubble. */
export function drawSkyLight(
  { context, widthPx, heightPx, isDusk }: Surface,
  { glow, skyLight }: ScenePalette,
): void {
  const unit = Math.min(widthPx, heightPx);
  const at = isDusk ? { x: widthPx * 0.88, y: heightPx * 0.12 } : { x: widthPx, y: 0 };
  fillDisc(context, at, unit * (isDusk ? 0.11 : 0.24), glow);
  fillDisc(context, at, unit * (isDusk ? 0.065 : 0.16), skyLight);
  if (!isDusk) return;
  fillDisc(context, { x: at.x + unit * 0.028, y: at.y - unit * 0.016 }, unit * 0.056, glow);
  for (let star = 0; star < STARS; star += 1) {
    const place = {
      x: ((star * 0.37 + 0.08) % 1) * widthPx,
      y: ((star * 0.23 + 0.05) % 0.42) * heightPx,
    };
    fillDisc(context, place, unit * (star % 3 === 0 ? 0.005 : 0.0035), skyLight);
  }
}

/** Where a cloud that began at `x` (share of the width) has drifted to. */
export function driftedX({ timeMs, hasReducedMotion }: Surface, x: number): number {
  const wind = hasReducedMotion ? 0 : timeMs / WIND_MS;
  return ((x + wind) % 1.3) - 0.12;
}

export function drawCloud(context: Context, { x, y }: Vec2, radius: number, fill: string): void {
  fillEllipse(context, { x, y: y + radius * 0.5 }, radius * 2.6, radius * 0.7, fill);
  fillDisc(context, { x: x - radius * 0.7, y }, radius, fill);
  fillDisc(context, { x: x + radius * 0.7, y: y + radius * 0.1 }, radius * 0.8, fill);
}
