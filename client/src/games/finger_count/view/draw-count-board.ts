import { clamp } from '@advay/shared/kernel/clamp';
import type { Vec2 } from '@advay/shared/kernel/vec2';
import { drawBoard } from '../../../game-runtime/draw/board.ts';
import { fillNumber } from '../../../game-runtime/draw/numerals.ts';
import type { ScenePalette } from '../../../game-runtime/draw/palette.ts';
import { type Context, fillDisc, strokeRing } from '../../../game-runtime/draw/shapes.ts';
import { comeOutBy } from '../simulation/come-out.ts';
import type { FingerCountState } from '../simulation/finger-count-state.ts';
import { MOST_IN_GROUP, stepRules, TAKEN_AFTER_MS } from '../simulation/limits.ts';

type BoardLook = Readonly<{
  /** Null shows an empty board. */
  count: number | null;
  ring: number;
  /** Dots beyond are more than there is: hollow ones. */
  matched: number;
  rows: 1 | 2;
}>;

export function lookOfBoard(state: FingerCountState): BoardLook {
  const { hand, phase, task, shownInstead, step, ageBand } = state;
  const there = task.groups[0] + task.groups[1] - task.gone;
  const shown = countOn(state);
  const mostOfStep = stepRules(step).answers[ageBand].high;
  const isLive = phase.kind === 'asking';
  return {
    count: shown,
    ring: isLive ? ringOf(hand) : Number(phase.kind === 'waving' || phase.kind === 'coming'),
    matched: phase.kind === 'waving' && shownInstead !== null ? there : 2 * MOST_IN_GROUP,
    rows: Math.max(mostOfStep, shown ?? 0) > MOST_IN_GROUP ? 2 : 1,
  };
}

function countOn({ phase, hand, task, shownInstead }: FingerCountState): number | null {
  switch (phase.kind) {
    case 'waving':
      return shownInstead;
    case 'coming':
      return comeOutBy(task, phase.ms);
    case 'asking':
      return hand.count ?? hand.held?.count ?? null;
    default:
      return null;
  }
}

function ringOf({ count, share, sinceMs, held }: FingerCountState['hand']): number {
  if (held !== null) return clamp(held.ms / TAKEN_AFTER_MS, 0, 1);
  return count === null ? 0 : Math.min(share, clamp(sinceMs / TAKEN_AFTER_MS, 0, 1));
}

/** The board of the brook: the number in a ring that fills while it is held, and a dot for every finger, five and five. */
export function drawCountBoard(
  context: Context,
  top: Vec2,
  spanPx: number,
  look: BoardLook,
  palette: ScenePalette,
  isFlat: boolean,
): void {
  const cell = spanPx * (isFlat ? 0.105 : 0.079);
  const ringPx = spanPx * (isFlat ? 0.088 : 0.105);
  const framePx = { width: cell * MOST_IN_GROUP, height: cell * look.rows };
  const pad = spanPx * 0.03;
  const widthPx = isFlat ? framePx.width + ringPx * 2.5 + pad * 3 : framePx.width + pad * 2;
  const heightPx = isFlat ? cell * 2 + pad * 2 : ringPx * 2.35 + framePx.height + pad * 2;
  const size = { widthPx, heightPx, radiusPx: spanPx * 0.05, thickPx: spanPx * 0.014 };
  drawBoard(context, top, size, palette);
  const ringAt = isFlat
    ? { x: top.x - widthPx / 2 + pad + ringPx * 1.2, y: top.y + heightPx / 2 }
    : { x: top.x, y: top.y + pad + ringPx * 1.08 };
  drawRing(context, ringAt, ringPx, look, palette);
  const first = isFlat
    ? { x: top.x + widthPx / 2 - pad - framePx.width, y: top.y + (heightPx - framePx.height) / 2 }
    : { x: top.x - framePx.width / 2, y: top.y + heightPx - pad - framePx.height };
  drawFrame(context, first, cell, look, palette);
}

function drawRing(
  context: Context,
  at: Vec2,
  radius: number,
  { count, ring }: BoardLook,
  { tones, water, ink, halo }: ScenePalette,
): void {
  const thick = radius * 0.17;
  strokeRing(context, at, radius * 0.9, thick, water.light);
  if (ring > 0) {
    context.strokeStyle = tones.sun.deep;
    context.lineCap = 'round';
    context.lineWidth = thick;
    context.beginPath();
    const up = -Math.PI / 2;
    context.arc(at.x, at.y, radius * 0.9, up, up + Math.PI * 2 * ring);
    context.stroke();
  }
  if (count === null) return;
  fillDisc(context, at, radius * 0.74, halo);
  fillNumber(context, count, at, radius * 1.15, ink, 'reading');
}

function drawFrame(
  context: Context,
  first: Vec2,
  cell: number,
  { count, matched, rows }: BoardLook,
  { tones, water }: ScenePalette,
): void {
  for (let dot = 0; dot < rows * MOST_IN_GROUP; dot += 1) {
    const at = {
      x: first.x + cell * ((dot % MOST_IN_GROUP) + 0.5),
      y: first.y + cell * (Math.floor(dot / MOST_IN_GROUP) + 0.5),
    };
    strokeRing(context, at, cell * 0.36, cell * 0.07, water.light);
    if (dot >= (count ?? 0)) continue;
    if (dot < matched) {
      fillDisc(context, at, cell * 0.4, tones.sun.deep);
      fillDisc(context, { x: at.x, y: at.y - cell * 0.03 }, cell * 0.36, tones.sun.light);
    } else strokeRing(context, at, cell * 0.34, cell * 0.12, tones.sky.light);
  }
}
