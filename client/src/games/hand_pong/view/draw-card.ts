import { COURT_UNITS } from '../rally/court.ts';
import type { PongScene } from '../scene.ts';
import type { CourtFrame } from './court-frame.ts';
import { fillDisc, fillNumber } from './shapes.ts';

const DOT_MS = 600;

/** What stands over the court while it waits: three dots for a friend who is away, then 3, 2, 1. */
export function drawCard(
  { context, palette, toPx, spanPx, surface }: CourtFrame,
  { card }: PongScene,
): void {
  if (card === null) return;
  const at = toPx({ across: COURT_UNITS / 2, along: COURT_UNITS / 2 });
  const sizePx = spanPx * 0.42;
  context.fillStyle = palette.far.deep;
  context.beginPath();
  context.roundRect(at.x - sizePx / 2, at.y - sizePx * 0.32, sizePx, sizePx * 0.68, sizePx * 0.16);
  context.fill();
  context.fillStyle = palette.paper;
  context.beginPath();
  context.roundRect(at.x - sizePx / 2, at.y - sizePx * 0.36, sizePx, sizePx * 0.68, sizePx * 0.16);
  context.fill();
  if (card !== 'waiting') {
    fillNumber(
      context,
      card.count,
      { x: at.x, y: at.y - sizePx * 0.02 },
      sizePx * 0.5,
      palette.ink,
    );
    return;
  }
  for (const dot of [-1, 0, 1]) {
    const wave = surface.hasReducedMotion ? 0 : Math.sin(surface.timeMs / DOT_MS - dot) * 0.03;
    const place = { x: at.x + dot * sizePx * 0.22, y: at.y - sizePx * (0.02 + wave) };
    fillDisc(context, place, sizePx * 0.07, palette.far.light);
  }
}
