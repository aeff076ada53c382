import { strokeRing } from '../../../game-runtime/draw/shapes.ts';
import { drawWay } from '../../../game-runtime/figure/draw-way.ts';
import { bothWays } from '../../../game-runtime/figure/show-motion.ts';
import { OPENING_MS, RIM_Y } from '../limits.ts';
import { laneSpans, reachSpans, wantedFruit } from '../simulation/catch-state.ts';
import { FIGURES } from './colours.ts';
import { drawGhostChild } from './draw-child.ts';
import { FRUIT_SPANS, type Scene } from './scene.ts';

/** Before the first fruit is near, a pale figure leans to one side and to the other. */
export function drawOpening(scene: Scene): void {
  const { state, context, surface } = scene;
  if (state.ageMs >= OPENING_MS || state.endingMs !== null) return;
  const share = state.ageMs / OPENING_MS;
  const side = bothWays(share, surface.hasReducedMotion);
  context.globalAlpha = 0.55 * Math.sin(Math.PI * share) ** 0.5;
  drawGhostChild(scene, side * laneSpans(state));
  context.globalAlpha = 1;
  drawArrow(scene, side < 0 ? -1 : 1);
}

/** What is meant glows; an arrow shows the way; at last a pale figure stands there. */
export function drawHelp(scene: Scene): void {
  const { state, context, spanPx, fruits, sway, toPx } = scene;
  const wanted = wantedFruit(state);
  if (state.help.level === 0 || wanted === null || state.endingMs !== null) return;
  const shown = fruits.find(({ id }) => id === wanted.id) ?? wanted;
  const radius = spanPx * FRUIT_SPANS * (1.4 + 0.08 * sway(350));
  strokeRing(context, toPx(shown.xSpans, shown.yNorm), radius, spanPx * 0.018, FIGURES.halo);
  const aside = wanted.xSpans - state.xSpans;
  if (Math.abs(aside) <= reachSpans(state)) return;
  if (state.help.level === 3) {
    context.globalAlpha = 0.5;
    drawGhostChild(scene, wanted.xSpans);
    context.globalAlpha = 1;
  }
  drawArrow(scene, aside < 0 ? -1 : 1);
}

/** Beside the figure, to where it should go. */
function drawArrow({ context, basketSpans, toPx, spanPx, sway }: Scene, way: 1 | -1): void {
  const { x, y } = toPx(basketSpans + way * (0.2 + 0.012 * sway(300)), RIM_Y);
  drawWay(context, { x, y: y + spanPx * 0.12 }, spanPx * 0.06, way);
}
