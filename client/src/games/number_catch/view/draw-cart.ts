import { around } from '../../../game-runtime/draw/pen.ts';
import {
  fillBox,
  fillDisc,
  fillEllipse,
  strokeBar,
  strokeRing,
} from '../../../game-runtime/draw/shapes.ts';
import { FULL_BASKET, stepRules, TIP_MS } from '../limits.ts';
import { FIGURES, KINDS, kindOf } from './colours.ts';
import { planksTopPx } from './draw-bridge.ts';
import { drawFruit } from './draw-fruit.ts';
import { FIGURE_SPANS, type Scene } from './scene.ts';

const CART_SPANS = 0.14;
const FRUITS_A_ROW = 5;
const MOST_SHOWN = 15;
const WIDE_SPANS = 1.3;

/** Where the cart's middle stands: beside the trees where there is room for it, else in front of the right one. */
function cartAt(scene: Scene) {
  const { surface, spanPx, groundPx, toPx, state } = scene;
  const { field } = surface;
  const bottom = surface.heightPx - spanPx * 0.035;
  const right = field.leftPx + field.widthPx - spanPx * 0.2;
  const isWide = field.widthPx > spanPx * WIDE_SPANS;
  const isBesideWater = stepRules(state.step).rule === 'line';
  const inFront = Math.min(bottom, groundPx + spanPx * (isBesideWater ? 0.28 : 0.13));
  return {
    x: Math.max(toPx(0.3, 0).x, right),
    y: isWide && isBesideWater ? planksTopPx(scene) - spanPx * 0.04 : inFront,
  };
}

/** The cart, and in it all that was tipped. */
export function drawCart(scene: Scene): void {
  const { context, state, spanPx, colours } = scene;
  const { wicker, shade } = colours;
  around(context, cartAt(scene), spanPx * CART_SPANS, () => {
    fillEllipse(context, { x: 0, y: 0.12 }, 1.15, 0.14, shade);
    const landing = state.tipMs > 0 ? FULL_BASKET : 0;
    const shown = Math.max(0, Math.min(MOST_SHOWN, state.inCart - landing));
    for (let fruit = shown - 1; fruit >= 0; fruit -= 1) {
      const row = Math.floor(fruit / FRUITS_A_ROW);
      const x = ((fruit % FRUITS_A_ROW) - 2) * (0.36 - row * 0.05);
      context.save();
      context.translate(x, -0.72 - row * 0.22);
      context.scale(0.24, 0.24);
      drawFruit(context, KINDS[(fruit * 2 + row) % KINDS.length] ?? 'apple');
      context.restore();
    }
    fillBox(context, { left: -1, top: -0.72, width: 2, height: 0.6, radius: 0.12 }, wicker.deep);
    fillBox(context, { left: -1, top: -0.72, width: 1.8, height: 0.5, radius: 0.12 }, wicker.light);
    for (const y of [-0.5, -0.32]) {
      strokeBar(context, { x: -0.9, y }, { x: 0.9, y }, 0.035, wicker.rim);
    }
    strokeBar(context, { x: -1, y: -0.68 }, { x: 1, y: -0.68 }, 0.12, wicker.rim);
    strokeBar(context, { x: -1, y: -0.3 }, { x: -1.35, y: -0.55 }, 0.09, wicker.rim);
    for (const x of [-0.55, 0.55]) {
      fillDisc(context, { x, y: -0.1 }, 0.27, FIGURES.paper);
      strokeRing(context, { x, y: -0.1 }, 0.25, 0.09, wicker.rim);
      fillDisc(context, { x, y: -0.1 }, 0.07, wicker.rim);
    }
  });
}

/** The fruits on their way from the basket to the cart. */
export function drawTipping(scene: Scene): void {
  const { context, state, spanPx, groundPx, toPx, basketSpans } = scene;
  if (state.tipMs <= 0) return;
  const from = { x: toPx(basketSpans, 0).x, y: groundPx - spanPx * FIGURE_SPANS };
  const cart = cartAt(scene);
  for (let fruit = 0; fruit < FULL_BASKET; fruit += 1) {
    const began = 0.15 + fruit * 0.09;
    const share = Math.min(1, Math.max(0, (1 - state.tipMs / TIP_MS - began) / 0.45));
    const place = {
      x: from.x + (cart.x - from.x) * share,
      y:
        from.y +
        (cart.y - spanPx * 0.11 - from.y) * share ** 2 -
        spanPx * 0.2 * share * (1 - share),
    };
    around(context, place, spanPx * 0.04, () => drawFruit(context, kindOf(fruit)));
  }
}
