import { fillNumber } from '../../../game-runtime/draw/numerals.ts';
import { scenePalette } from '../../../game-runtime/draw/palette.ts';
import { fillBox, strokeBar } from '../../../game-runtime/draw/shapes.ts';
import { FIGURES } from './colours.ts';
import type { Scene } from './scene.ts';

const MOST_WIDE_SPANS = 1.3;
const PLANK_SPANS = 0.085;

/** Where the planks begin, from above; the water a little higher. */
export function planksTopPx({ surface: { field }, spanPx, groundPx }: Scene): number {
  return Math.min(groundPx + spanPx * 0.035, field.topPx + field.heightPx - spanPx * 0.1);
}

/** The number line as a bridge over the brook: planks that lie, the gap for the next one, and posts for the rest. */
export function drawBridge(scene: Scene): void {
  const { context, surface, state, spanPx, colours, sway } = scene;
  const { widthPx, field, isDusk } = surface;
  const { water } = scenePalette(isDusk);
  const top = planksTopPx(scene);
  const high = spanPx * PLANK_SPANS;
  context.fillStyle = water.light;
  context.fillRect(0, top - high * 0.12, widthPx, high * 1.45);
  context.fillStyle = water.deep;
  context.fillRect(0, top + high * 1.1, widthPx, high * 0.23);
  const first = state.tasks[0]?.asked ?? 0;
  const numbers = [first, ...state.tasks.map(({ answer }) => answer)];
  const wide = Math.min(field.widthPx * 0.98, spanPx * MOST_WIDE_SPANS);
  const plankPx = wide / numbers.length;
  const left = field.leftPx + (field.widthPx - wide) / 2;
  strokeBar(
    context,
    { x: left, y: top + high * 0.5 },
    { x: left + wide, y: top + high * 0.5 },
    high * 0.1,
    colours.wicker.rim,
  );
  for (const [at, number] of numbers.entries()) {
    const box = { left: left + (at + 0.05) * plankPx, top, width: plankPx * 0.9, height: high };
    const isNext = at === state.caught + 1;
    if (at > state.caught && !isNext) continue;
    if (isNext) {
      // The gap breathes: here is where the next one goes.
      const grow = high * 0.05 * (1 + sway(380));
      const wider = { left: box.left - grow, width: box.width + 2 * grow };
      const higher = { top: top - grow, height: high + 2 * grow };
      fillBox(context, { ...wider, ...higher, radius: high * 0.2 }, FIGURES.sun);
      fillBox(context, { ...box, radius: high * 0.14 }, FIGURES.halo);
      continue;
    }
    fillBox(context, { ...box, radius: high * 0.14 }, colours.wicker.deep);
    fillBox(context, { ...box, height: high * 0.86, radius: high * 0.14 }, colours.wicker.light);
    const middle = { x: box.left + box.width / 2, y: top + high * 0.43 };
    const size = high * (String(number).length > 2 ? 0.42 : 0.58);
    fillNumber(context, number, middle, size, FIGURES.ink, 'reading');
  }
}
