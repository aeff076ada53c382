import type { Vec2 } from '@advay/shared/kernel/vec2';
import { drawBoard } from '../../../game-runtime/draw/board.ts';
import { drawDots, fillNumber } from '../../../game-runtime/draw/numerals.ts';
import { fillBox, fillDisc, strokeRing } from '../../../game-runtime/draw/shapes.ts';
import { stepRules, WHOLE } from '../limits.ts';
import { taskOf } from '../simulation/catch-state.ts';
import { FIGURES } from './colours.ts';
import type { Scene } from './scene.ts';

const BOARD_SPANS = { wide: 0.25, high: 0.125 };
const A_ROW = 5;
const MOST_DOTS = 10;

/** What is asked, for a child that cannot read, on a board over the middle tree. */
export function drawAsked(scene: Scene): void {
  const { context, state, spanPx, surface } = scene;
  const task = taskOf(state);
  const { rule } = stepRules(state.step);
  if (task === null || state.endingMs !== null || rule === 'all' || rule === 'line') return;
  const widthPx = spanPx * BOARD_SPANS.wide;
  const heightPx = spanPx * BOARD_SPANS.high;
  const { field } = surface;
  const top = { x: field.leftPx + field.widthPx / 2, y: field.topPx + spanPx * 0.012 };
  drawBoard(
    context,
    top,
    { widthPx, heightPx, radiusPx: heightPx * 0.3, thickPx: heightPx * 0.07 },
    FIGURES,
  );
  const at = (share: number): Vec2 => ({ x: top.x + widthPx * share, y: top.y + heightPx / 2 });
  if (rule === 'sum') {
    drawFrame(scene, at(0), heightPx, task.asked);
    return;
  }
  const hasMore = rule === 'more' || task.asked <= MOST_DOTS;
  fillNumber(context, task.asked, at(hasMore ? -0.24 : 0), heightPx * 0.68, FIGURES.ink, 'reading');
  if (rule === 'more') drawStairs(scene, at(0.22), heightPx);
  else if (hasMore) drawDots(context, task.asked, at(0.22), heightPx * 0.3, FIGURES.ink);
}

/** The whole in rings; the part that is there is filled. */
function drawFrame(
  { context, state }: Scene,
  { x, y }: Vec2,
  heightPx: number,
  part: number,
): void {
  const whole = WHOLE[state.ageBand];
  const rows = Math.ceil(whole / A_ROW);
  const gap = heightPx * 0.36;
  for (let dot = 0; dot < whole; dot += 1) {
    const row = Math.floor(dot / A_ROW);
    const place = { x: x + ((dot % A_ROW) - 2) * gap, y: y + (row - (rows - 1) / 2) * gap };
    if (dot < part) fillDisc(context, place, heightPx * 0.14, FIGURES.tones.berry.light);
    else strokeRing(context, place, heightPx * 0.12, heightPx * 0.035, FIGURES.ink);
  }
}

/** Steps that go up beyond a low one: more than this. */
function drawStairs({ context }: Scene, { x, y }: Vec2, heightPx: number): void {
  for (const step of [0, 1, 2]) {
    const high = heightPx * (0.24 + step * 0.2);
    const box = {
      left: x + (step - 1.5) * heightPx * 0.26,
      top: y + heightPx * 0.32 - high,
      width: heightPx * 0.21,
      height: high,
      radius: heightPx * 0.05,
    };
    fillBox(context, box, step === 0 ? FIGURES.plum : FIGURES.tones.sun.deep);
  }
}
