import { drawFlower } from '../../../game-runtime/draw/flower.ts';
import { drawMounds } from '../../../game-runtime/draw/land.ts';
import { fillDisc, fillEllipse, strokeBar } from '../../../game-runtime/draw/shapes.ts';
import { drawCloud } from '../../../game-runtime/draw/sky.ts';
import { BRANCH_Y } from '../limits.ts';
import { laneSpans } from '../simulation/catch-state.ts';
import { FIGURES } from './colours.ts';
import type { Scene } from './scene.ts';

const ROWS_OF_SMALL_TREES = 5;
const TUFTS = 16;
const CLOUDS = [
  [0.22, 0.4, 0.05],
  [0.72, 0.7, 0.04],
  [0.5, 0.12, 0.035],
] as const;
const POST_GAP_SPANS = 0.11;
/** The leaves of a crown, in spans around its middle: aside, down, radius. */
const LEAVES = [
  [-0.13, 0.04, 0.1],
  [0.13, 0.04, 0.1],
  [-0.07, -0.07, 0.11],
  [0.08, -0.07, 0.11],
  [0, 0.03, 0.13],
] as const;
const BLOSSOMS = [
  [-0.16, -0.01],
  [-0.04, -0.12],
  [0.1, -0.1],
  [0.17, 0.03],
] as const;

/** Sky, hills, three trees and the grass below them: all that stands still. */
export function drawOrchard(scene: Scene): void {
  drawLight(scene);
  drawFar(scene);
  drawFence(scene);
  drawGround(scene);
  for (const lane of [-1, 1, 0]) drawTree(scene, lane * laneSpans(scene.state));
}

function drawLight({ context, surface, colours, groundPx, spanPx, toPx }: Scene): void {
  const { widthPx, heightPx } = surface;
  context.fillStyle = colours.sky;
  context.fillRect(0, 0, widthPx, heightPx);
  const low = { x: widthPx * 0.2, y: groundPx - spanPx * 0.12 };
  fillEllipse(context, low, widthPx * 0.9, spanPx * 0.44, colours.skyLow);
  // Where a tall window shows more sky than the field has.
  const crownsPx = Math.max(spanPx * 0.12, toPx(0, 0).y);
  for (const [x, down, size] of CLOUDS) {
    drawCloud(context, { x: widthPx * x, y: crownsPx * down }, spanPx * size, colours.skyLow);
  }
  // The sun stands low behind the hill, on the left.
  const sun = { x: widthPx * 0.1, y: groundPx - spanPx * 0.3 };
  context.globalAlpha = 0.4;
  fillDisc(context, sun, spanPx * 0.2, colours.sunlight);
  context.globalAlpha = 1;
  fillDisc(context, sun, spanPx * 0.12, colours.sunlight);
}

function drawFar({ context, surface, colours, groundPx, spanPx }: Scene): void {
  const { widthPx } = surface;
  const y = groundPx;
  drawMounds(
    context,
    [
      [widthPx * 0.12, y, widthPx * 0.5, spanPx * 0.24],
      [widthPx * 0.85, y, widthPx * 0.55, spanPx * 0.28],
    ],
    colours.farHill,
  );
  for (let row = 0; row < ROWS_OF_SMALL_TREES; row += 1) {
    const x = widthPx * (0.56 + row * 0.1);
    const top = y - spanPx * (0.24 - 0.012 * (row - 2) ** 2);
    strokeBar(
      context,
      { x, y: top + spanPx * 0.06 },
      { x, y: top },
      spanPx * 0.01,
      colours.trunk.deep,
    );
    fillDisc(context, { x, y: top }, spanPx * 0.035, colours.crown.light);
    fillDisc(
      context,
      { x: x - spanPx * 0.01, y: top - spanPx * 0.01 },
      spanPx * 0.02,
      colours.crownLit,
    );
  }
}

function drawGround({ context, surface, colours, groundPx, spanPx }: Scene): void {
  const { widthPx, heightPx } = surface;
  const crest = groundPx - spanPx * 0.1;
  context.fillStyle = colours.grass.light;
  context.fillRect(0, crest + spanPx * 0.04, widthPx, Math.max(0, heightPx - crest));
  fillEllipse(
    context,
    { x: widthPx / 2, y: crest + spanPx * 0.09 },
    widthPx * 0.6,
    spanPx * 0.1,
    colours.grass.light,
  );
  // The trodden path on which the figure goes to and fro.
  fillEllipse(
    context,
    { x: widthPx / 2, y: groundPx },
    Math.min(widthPx * 0.48, spanPx * 0.68),
    spanPx * 0.032,
    colours.path,
  );
  const belowPx = Math.max(spanPx * 0.06, heightPx - groundPx - spanPx * 0.08);
  for (let tuft = 0; tuft < TUFTS; tuft += 1) {
    const x = ((tuft * 0.618 + 0.07) % 1) * widthPx;
    const y = groundPx + spanPx * 0.055 + ((tuft * 0.45) % 1) * belowPx;
    for (const lean of [-1, 0, 1]) {
      const tip = { x: x + lean * spanPx * 0.012, y: y - spanPx * (lean === 0 ? 0.03 : 0.022) };
      strokeBar(context, { x, y }, tip, spanPx * 0.006, colours.grass.deep);
    }
    if (tuft % 3 === 0) {
      const at = { x: x + spanPx * 0.03, y };
      drawFlower(context, at, spanPx * 0.02, colours.blossom, FIGURES.daisy.heart);
    }
  }
}

/** A fence of wide rails along the hill, behind the trees. */
function drawFence({ context, surface, colours, groundPx, spanPx }: Scene): void {
  const { widthPx } = surface;
  const top = groundPx - spanPx * 0.15;
  for (const down of [0.025, 0.06]) {
    const y = top + down * spanPx;
    strokeBar(context, { x: 0, y }, { x: widthPx, y }, spanPx * 0.012, colours.wicker.light);
  }
  const gapPx = spanPx * POST_GAP_SPANS;
  for (let x = (widthPx / 2) % gapPx; x < widthPx; x += gapPx) {
    const foot = { x, y: top + spanPx * 0.1 };
    strokeBar(context, { x, y: top }, foot, spanPx * 0.018, colours.wicker.deep);
  }
}

function drawTree({ context, colours, toPx, spanPx, groundPx }: Scene, xSpans: number): void {
  const crown = toPx(xSpans, BRANCH_Y);
  const at = (aside: number, down: number) => ({
    x: crown.x + aside * spanPx,
    y: crown.y + down * spanPx,
  });
  const foot = { x: crown.x, y: groundPx - spanPx * 0.06 };
  fillEllipse(context, foot, spanPx * 0.12, spanPx * 0.022, colours.shade);
  strokeBar(context, at(0, 0), foot, spanPx * 0.05, colours.trunk.deep);
  for (const side of [-1, 1]) {
    const branch = at(side * 0.1, 0.04);
    strokeBar(context, at(0, 0.2), branch, spanPx * 0.022, colours.trunk.deep);
    const root = { x: foot.x + side * spanPx * 0.045, y: foot.y + spanPx * 0.008 };
    strokeBar(context, at(0, 0.55), root, spanPx * 0.022, colours.trunk.deep);
  }
  const left = { x: foot.x - spanPx * 0.01, y: foot.y };
  strokeBar(context, at(-0.01, 0), left, spanPx * 0.026, colours.trunk.light);
  for (const [aside, down, radius] of LEAVES) {
    fillDisc(context, at(aside, down), radius * spanPx, colours.crown.deep);
  }
  for (const [aside, down, radius] of LEAVES) {
    fillDisc(context, at(aside - 0.012, down - 0.018), radius * 0.86 * spanPx, colours.crown.light);
  }
  for (const [aside, down, radius] of LEAVES.slice(0, 4)) {
    fillDisc(context, at(aside - 0.035, down - 0.04), radius * 0.4 * spanPx, colours.crownLit);
  }
  for (const [aside, down] of BLOSSOMS) {
    drawFlower(context, at(aside, down), spanPx * 0.018, colours.blossom, FIGURES.daisy.heart);
  }
}
