import { type Context, fillBox, strokeBar } from '../../../game-runtime/draw/shapes.ts';
import { stepRules } from '../limits.ts';
import { type CatchState, taskOf } from '../simulation/catch-state.ts';
import { kindOf, type OrchardColours } from './colours.ts';
import { drawFace, drawFruit } from './draw-fruit.ts';

/** Where fruits lie in the basket, the first one deepest. */
const HEAP = [
  [-0.18, 0.02],
  [0.18, 0.02],
  [0, -0.02],
  [-0.1, -0.13],
  [0.12, -0.13],
] as const;
const HALF_WIDE = 0.42;
const DEEP = 0.19;

/** A wicker basket in units of the figure, its rim at the origin; it bulges the fuller it is. */
export function drawBasket(context: Context, { wicker }: OrchardColours, state: CatchState): void {
  const { basket } = state;
  for (const [at, id] of basket.entries()) {
    const [x, y] = HEAP[at % HEAP.length] ?? [0, 0];
    context.save();
    context.translate(x, y);
    context.scale(0.14, 0.14);
    drawFruit(context, kindOf(id));
    context.restore();
  }
  const bulge = 0.012 * basket.length;
  traceTub(context, HALF_WIDE, bulge);
  context.fillStyle = wicker.deep;
  context.fill();
  traceTub(context, HALF_WIDE * 0.72, bulge);
  context.fillStyle = wicker.light;
  context.fill();
  for (const [row, half] of [
    [0.06, 0.36],
    [0.12, 0.32],
  ] as const) {
    const y = row + bulge;
    strokeBar(context, { x: -half, y }, { x: half, y }, 0.016, wicker.rim);
  }
  const rim = { left: -HALF_WIDE - 0.03, top: -0.03, width: 2 * HALF_WIDE + 0.06, height: 0.07 };
  fillBox(context, { ...rim, radius: 0.035 }, wicker.rim);
  drawPart(context, state);
}

function traceTub(context: Context, half: number, bulge: number): void {
  context.beginPath();
  context.moveTo(-half, 0);
  context.quadraticCurveTo(-half - bulge, DEEP * 0.6, -half * 0.66, DEEP + bulge);
  context.lineTo(half * 0.66, DEEP + bulge);
  context.quadraticCurveTo(half + bulge, DEEP * 0.6, half, 0);
  context.closePath();
}

/** The part of ten that is there already. */
function drawPart(context: Context, state: CatchState): void {
  const task = taskOf(state);
  if (task === null || stepRules(state.step).rule !== 'sum') return;
  context.save();
  context.translate(0, 0.08);
  context.scale(0.19, 0.19);
  drawFace(context, task.asked, state);
  context.restore();
}
