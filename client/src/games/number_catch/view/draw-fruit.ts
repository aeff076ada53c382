import type { AgeBand } from '@advay/shared/games/catalogue';
import { drawDots, fillNumber } from '../../../game-runtime/draw/numerals.ts';
import { around } from '../../../game-runtime/draw/pen.ts';
import {
  type Context,
  fillDisc,
  fillEllipse,
  strokeBar,
} from '../../../game-runtime/draw/shapes.ts';
import { HANG_MS, LEAVING_MS, stepRules } from '../limits.ts';
import type { Fruit } from '../simulation/catch-state.ts';
import { FIGURES, type FruitKind, fruitTone, kindOf } from './colours.ts';
import { FRUIT_SPANS, type Scene } from './scene.ts';

const MIDDLE = { x: 0, y: 0 };
/** So many dots are told apart on a fruit. */
const MOST_DOTS = 5;

/** The youngest count dots; on the line numbers are read. */
function hasDots({ ageBand, step }: Readonly<{ ageBand: AgeBand; step: string }>): boolean {
  return ageBand === '3-4' && stepRules(step).rule !== 'line';
}

/** What hangs, comes down or drifts off. */
export function drawFruits(scene: Scene): void {
  for (const fruit of scene.fruits) drawFalling(scene, fruit);
}

function drawFalling(scene: Scene, fruit: Fruit): void {
  const { context, spanPx, state, sway, surface } = scene;
  const gone = (fruit.leavingMs ?? 0) / LEAVING_MS;
  const grown = surface.hasReducedMotion ? 1 : 1 - (fruit.hangMs / HANG_MS) ** 3;
  const aside = fruit.hangMs > 0 ? 0 : 0.006 * sway(420, fruit.id);
  const place = scene.toPx(fruit.xSpans + aside, fruit.yNorm);
  context.globalAlpha = 1 - gone;
  around(context, place, spanPx * FRUIT_SPANS * Math.max(0.05, grown) * (1 - 0.3 * gone), () => {
    context.rotate(0.09 * sway(520, fruit.id));
    drawFruit(context, kindOf(fruit.id));
    drawFace(context, fruit.number, state);
  });
  context.globalAlpha = 1;
}

/** A fruit about one unit in radius, with a stalk and a leaf. */
export function drawFruit(context: Context, kind: FruitKind): void {
  const { light, deep } = fruitTone(FIGURES, kind);
  strokeBar(context, { x: 0, y: -0.8 }, { x: 0.08, y: -1.22 }, 0.12, '#8f5f3b');
  fillEllipse(context, { x: 0.36, y: -1.12 }, 0.32, 0.15, FIGURES.leaf.deep, -0.35);
  for (const [tone, aside, size] of [
    [deep, 0, 1],
    [light, -0.06, 0.92],
  ] as const) {
    const part = (x: number, y: number, radius: number) =>
      fillDisc(context, { x: x + aside, y: y + aside }, radius * size, tone);
    part(0, 0.06, 0.94);
    if (kind === 'pear') part(0, -0.5, 0.56);
    if (kind === 'apple') {
      part(-0.3, -0.12, 0.74);
      part(0.3, -0.12, 0.74);
    }
  }
  fillEllipse(context, { x: -0.58, y: -0.38 }, 0.2, 0.11, FIGURES.paper, -0.8);
}

/** The number of a fruit on its paper label. */
export function drawFace(
  context: Context,
  number: number,
  way: Readonly<{ ageBand: AgeBand; step: string }>,
): void {
  fillDisc(context, { x: 0, y: 0.08 }, 0.66, FIGURES.paper);
  if (hasDots(way) && number <= MOST_DOTS) {
    drawDots(context, number, { x: 0, y: 0.08 }, 0.5, FIGURES.ink);
    return;
  }
  // Text is laid out in whole pixels: it needs a larger unit.
  context.save();
  context.translate(0, 0.08);
  context.scale(0.01, 0.01);
  const size = [0, 112, 88, 64][String(number).length] ?? 60;
  fillNumber(context, number, MIDDLE, size, FIGURES.ink, 'reading');
  context.restore();
}
