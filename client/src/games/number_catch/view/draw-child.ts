import {
  type Context,
  fillBox,
  fillDisc,
  fillEllipse,
  strokeBar,
} from '../../../game-runtime/draw/shapes.ts';
import { GLAD_MS, RIM_Y, TIP_MS } from '../limits.ts';
import { laneSpans } from '../simulation/catch-state.ts';
import { FIGURES, type OrchardColours } from './colours.ts';
import { drawBasket } from './draw-basket.ts';
import { around, FIGURE_SPANS, type Scene } from './scene.ts';

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
  around(scene, { x: foot.x, y: groundPx - jump * spanPx }, spanPx * FIGURE_SPANS, () => {
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
  around(scene, { x: footOf(scene, xSpans).x, y: groundPx }, spanPx * FIGURE_SPANS, () => {
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

type Pose = Readonly<{
  /** How far the arms go up. */
  wave: number;
  isGlad: boolean;
}>;

/** One unit high, the soles at the origin: legs, a tunic, arms held out, and a round head below the basket. */
function drawBody(context: Context, tone: OrchardColours['child'], { wave, isGlad }: Pose): void {
  for (const side of [-1, 1]) {
    const hip = { x: side * 0.07, y: -0.24 };
    strokeBar(context, hip, { x: side * 0.1, y: -0.04 }, 0.095, tone.deep);
    fillEllipse(context, { x: side * 0.125, y: -0.025 }, 0.085, 0.042, tone.deep);
    const shoulder = { x: side * 0.1, y: -0.44 };
    const hand = { x: side * 0.34, y: -0.42 - wave * 0.22 };
    strokeBar(context, shoulder, hand, 0.078, side < 0 ? tone.light : tone.deep);
    fillDisc(context, hand, 0.055, side < 0 ? tone.light : tone.deep);
  }
  fillBox(context, { left: -0.15, top: -0.52, width: 0.3, height: 0.33, radius: 0.12 }, tone.deep);
  fillBox(
    context,
    { left: -0.15, top: -0.52, width: 0.25, height: 0.32, radius: 0.12 },
    tone.light,
  );
  fillDisc(context, { x: 0, y: -0.66 }, 0.175, tone.deep);
  fillDisc(context, { x: -0.018, y: -0.668 }, 0.16, tone.light);
  for (const side of [-1, 1]) {
    fillDisc(context, { x: side * 0.06, y: -0.68 }, 0.021, FIGURES.paper);
    fillDisc(context, { x: side * 0.105, y: -0.63 }, 0.026, FIGURES.tones.berry.light);
  }
  context.strokeStyle = FIGURES.paper;
  context.lineWidth = 0.022;
  context.lineCap = 'round';
  context.beginPath();
  context.arc(0, -0.64, isGlad ? 0.07 : 0.05, 0.2 * Math.PI, 0.8 * Math.PI);
  context.stroke();
}
