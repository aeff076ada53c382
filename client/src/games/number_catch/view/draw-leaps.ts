import { ringOf } from '../../../game-runtime/draw/particles.ts';
import { around } from '../../../game-runtime/draw/pen.ts';
import { fillDisc } from '../../../game-runtime/draw/shapes.ts';
import { ENDING_MS, HOP_MS, RIM_Y } from '../limits.ts';
import { FIGURES, kindOf } from './colours.ts';
import { drawFace, drawFruit } from './draw-fruit.ts';
import { FRUIT_SPANS, type Scene } from './scene.ts';

const DANCERS = 12;

/** What was not asked for hops out of the basket, shows its number, and rolls into the grass. */
export function drawHop(scene: Scene): void {
  const { context, state, spanPx, surface, toPx } = scene;
  const { hop } = state;
  if (hop === null || hop.ageMs >= HOP_MS) return;
  const share = hop.ageMs / HOP_MS;
  const away = surface.hasReducedMotion ? 0.6 : share;
  const side = hop.xSpans > 0 ? -1 : 1;
  const { x, y } = toPx(hop.xSpans + side * 0.26 * away, RIM_Y);
  const rise = spanPx * (0.62 * away * (1 - away) - 0.16 * away);
  context.globalAlpha = Math.min(1, (1 - share) * 4);
  around(context, { x, y: y - rise }, spanPx * FRUIT_SPANS * 1.1, () => {
    drawFruit(context, kindOf(hop.id));
    drawFace(context, hop.number, state);
  });
  context.globalAlpha = 1;
}

/** At the end the fruits dance in a ring over the child. */
export function drawFeast(scene: Scene): void {
  const { context, state, spanPx, surface, toPx } = scene;
  if (state.endingMs === null) return;
  const share = 1 - state.endingMs / ENDING_MS;
  const turn = surface.hasReducedMotion ? 0 : share * 2.4;
  const wide = surface.hasReducedMotion ? 1 : Math.min(1, share * 3);
  const middle = toPx(0, 0.36);
  for (const [at, { x, y }] of ringOf(DANCERS, turn, () => spanPx * 0.3 * wide).entries()) {
    const place = { x: middle.x + x, y: middle.y + y * 0.62 };
    fillDisc(
      context,
      { x: middle.x + x * 0.72, y: middle.y + y * 0.44 },
      spanPx * 0.01,
      FIGURES.sun,
    );
    around(context, place, spanPx * 0.042, () => drawFruit(context, kindOf(at)));
  }
}
