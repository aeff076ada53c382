import { drawBoard } from '../../../game-runtime/draw/board.ts';
import { fillNumber } from '../../../game-runtime/draw/numerals.ts';
import { sway } from '../../../game-runtime/draw/pulse.ts';
import { fillDisc } from '../../../game-runtime/draw/shapes.ts';
import { COURT_UNITS } from '../rally/court.ts';
import type { PongScene } from '../scene.ts';
import type { CourtFrame } from './court-frame.ts';

const DOT_MS = 600;

/** What stands over the court while it waits: three dots for a friend who is away, then 3, 2, 1. */
export function drawCard(
  { context, palette, toPx, spanPx, surface }: CourtFrame,
  { card }: PongScene,
): void {
  if (card === null) return;
  const at = toPx({ across: COURT_UNITS / 2, along: COURT_UNITS / 2 });
  const sizePx = spanPx * 0.42;
  const board = { widthPx: sizePx, heightPx: sizePx * 0.68, radiusPx: sizePx * 0.16 };
  const top = { x: at.x, y: at.y - sizePx * 0.36 };
  drawBoard(context, top, { ...board, thickPx: sizePx * 0.04 }, palette);
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
    const wave = sway(surface, DOT_MS, -dot) * 0.03;
    const place = { x: at.x + dot * sizePx * 0.22, y: at.y - sizePx * (0.02 + wave) };
    fillDisc(context, place, sizePx * 0.07, palette.tones.plum.light);
  }
}
