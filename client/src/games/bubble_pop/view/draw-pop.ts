import type { Vec2 } from '@advay/shared/kernel/vec2';
import { fillMark } from '../../../game-runtime/draw/marks.ts';
import type { ScenePalette } from '../../../game-runtime/draw/palette.ts';
import { ringOf } from '../../../game-runtime/draw/particles.ts';
import { type Context, fillDisc, strokeRing } from '../../../game-runtime/draw/shapes.ts';
import type { Pop } from '../simulation/bubble-state.ts';
import { POP_MS } from '../simulation/limits.ts';

const DROPS = 9;

/** A popped bubble: a ring that opens, drops that fly, its mark that rises; or a fade alone. */
export function drawPop(
  context: Context,
  pop: Pop,
  at: Vec2,
  radiusPx: number,
  { tones, paper }: ScenePalette,
  isStill: boolean,
): void {
  const share = Math.min(1, pop.ageMs / POP_MS);
  const eased = 1 - (1 - share) ** 3;
  const tone = tones[pop.colour];
  context.save();
  context.globalAlpha = 1 - share;
  if (isStill) {
    fillDisc(context, at, radiusPx, tone.light);
    fillMark(context, pop.colour, at, radiusPx * 0.4, tone.mark);
    context.restore();
    return;
  }
  const ringPx = radiusPx * (1 + 0.45 * eased);
  strokeRing(context, at, ringPx, radiusPx * 0.16 * (1 - share) + 1, paper);
  const fallPx = radiusPx * 0.7 * share * share;
  const awayPx = (drop: number) => radiusPx * (0.7 + eased * (drop % 2 === 0 ? 0.95 : 0.6));
  for (const drop of ringOf(DROPS, pop.id, awayPx)) {
    const place = { x: at.x + drop.x, y: at.y + drop.y + fallPx };
    fillDisc(context, place, radiusPx * 0.13 * (1 - share * 0.6), tone.light);
  }
  const risen = { x: at.x, y: at.y - radiusPx * eased * 0.9 };
  fillMark(context, pop.colour, risen, radiusPx * (0.4 + 0.12 * eased), paper, tone.deep);
  context.restore();
}
