import { around } from '../../../game-runtime/draw/pen.ts';
import { fillEllipse } from '../../../game-runtime/draw/shapes.ts';
import { drawBody } from '../../../game-runtime/figure/draw-body.ts';
import { GLAD_MS, RIM_Y, TIP_MS } from '../limits.ts';
import { laneSpans } from '../simulation/catch-state.ts';
import { drawBasket } from './draw-basket.ts';
import { FIGURE_SPANS, type Scene } from './scene.ts';

/** How far the figure bends at the outer trees. */
const MOST_BEND_RAD = 0.2;
/** It bends its knees by so much under each fruit. */
const SINK_PER_FRUIT = 0.014;
const JUMP_SPANS = 0.035;

/** The child as a friendly silhouette that balances the basket, and bends as the child does. */
export function drawChild(scene: Scene): void {
  const { context, state, basketSpans, spanPx, sway, surface, groundPx, colours } = scene;
  const isOver = state.endingMs !== null;
  const beat = isOver ? Math.abs(sway(140)) : Math.sin((state.gladMs / GLAD_MS) * Math.PI);
  const jump = surface.hasReducedMotion ? 0 : Math.max(0, beat) * JUMP_SPANS;
  const foot = footOf(scene, basketSpans);
  fillEllipse(context, foot, spanPx * 0.1, spanPx * 0.018, colours.shade);
  around(context, { x: foot.x, y: groundPx - jump * spanPx }, spanPx * FIGURE_SPANS, () => {
    const bend = bendOf(scene, basketSpans);
    context.rotate(bend);
    const sink = SINK_PER_FRUIT * state.basket.length;
    context.scale(1 + sink, 1 - sink);
    drawBody(context, colours.child, {
      wave: sway(260) * (0.04 + 0.03 * state.basket.length) + (isOver ? 0.7 : 0),
      isGlad: state.gladMs > 0 || isOver,
    });
    context.translate(0, -1);
    // It tips towards the cart.
    context.rotate(-bend * 0.5 + tipOf(state.tipMs) * 1.5);
    drawBasket(context, colours, state);
  });
}

/** The figure alone, pale, as it shows how. */
export function drawGhostChild(scene: Scene, xSpans: number): void {
  const { context, spanPx, groundPx, colours } = scene;
  around(context, { x: footOf(scene, xSpans).x, y: groundPx }, spanPx * FIGURE_SPANS, () => {
    const bend = bendOf(scene, xSpans);
    context.rotate(bend);
    drawBody(context, colours.child, { wave: 0.1, isGlad: true });
    context.translate(0, -1);
    drawBasket(context, colours, { ...scene.state, basket: [] });
  });
}

function bendOf({ state }: Scene, xSpans: number): number {
  return (xSpans / laneSpans(state)) * MOST_BEND_RAD;
}

/** Below the basket and, as the body bends, behind it. */
function footOf(scene: Scene, xSpans: number) {
  const behind = FIGURE_SPANS * Math.sin(bendOf(scene, xSpans));
  return { x: scene.toPx(xSpans - behind, RIM_Y).x, y: scene.groundPx };
}

/** 0..1 and back, as the basket turns over. */
function tipOf(tipMs: number): number {
  return Math.sin((tipMs / TIP_MS) * Math.PI);
}
