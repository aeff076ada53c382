import type { Pop } from '../simulation/bubble-state.ts';
import { POP_MS } from '../simulation/limits.ts';
import { fillCircle, fillMark } from './draw-shapes.ts';
import type { Palette } from './palette.ts';

const DROPS = 9;

/** A popped bubble: a ring that opens, drops that fly, its mark that rises; or a fade alone. */
export function drawPop(
  context: CanvasRenderingContext2D,
  pop: Pop,
  at: Readonly<{ x: number; y: number; radiusPx: number }>,
  palette: Palette,
  isStill: boolean,
): void {
  const share = Math.min(1, pop.ageMs / POP_MS);
  const eased = 1 - (1 - share) ** 3;
  const tone = palette.bubbles[pop.colour];
  context.save();
  context.globalAlpha = 1 - share;
  if (isStill) {
    fillCircle(context, at.x, at.y, at.radiusPx, tone.light);
    fillMark(context, pop.colour, at.x, at.y, at.radiusPx * 0.4, tone.mark);
    context.restore();
    return;
  }
  context.strokeStyle = palette.paper;
  context.lineWidth = at.radiusPx * 0.16 * (1 - share) + 1;
  context.beginPath();
  context.arc(at.x, at.y, at.radiusPx * (1 + 0.45 * eased), 0, Math.PI * 2);
  context.stroke();
  for (let drop = 0; drop < DROPS; drop += 1) {
    const turn = (drop / DROPS) * Math.PI * 2 + pop.id;
    const awayPx = at.radiusPx * (0.7 + eased * (drop % 2 === 0 ? 0.95 : 0.6));
    const fallPx = at.radiusPx * 0.7 * share * share;
    const x = at.x + Math.cos(turn) * awayPx;
    const y = at.y + Math.sin(turn) * awayPx + fallPx;
    fillCircle(context, x, y, at.radiusPx * 0.13 * (1 - share * 0.6), tone.light);
  }
  const risePx = at.radiusPx * eased * 0.9;
  fillMark(
    context,
    pop.colour,
    at.x,
    at.y - risePx,
    at.radiusPx * (0.4 + 0.12 * eased),
    palette.paper,
    tone.deep,
  );
  context.restore();
}
