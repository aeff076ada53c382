import type { Surface } from '../../../game-runtime/contract.ts';
import { drawFlower } from '../../../game-runtime/draw/flower.ts';
import { drawBush, drawMounds } from '../../../game-runtime/draw/land.ts';
import type { ScenePalette } from '../../../game-runtime/draw/palette.ts';
import { fillDisc, fillEllipse, strokeBar } from '../../../game-runtime/draw/shapes.ts';
import { drawCloud, driftedX, fillSky } from '../../../game-runtime/draw/sky.ts';
import { drawReed, drawWater } from '../../../game-runtime/draw/water.ts';
import type { Thing } from '../simulation/finger-count-state.ts';
import { scenePlaces } from './scene-places.ts';

export type Scene = Readonly<{
  surface: Surface;
  palette: ScenePalette;
  aspect: number;
  unit: number;
}>;

const CLOUDS = [
  [0.02, 0.08, 0.9],
  [0.44, 0.05, 0.7],
  [0.86, 0.11, 0.6],
] as const;
const STONES = [0.06, 0.2, 0.37, 0.52, 0.7, 0.83, 0.95] as const;

/** The height on the canvas of a height in the field. */
const yPx = ({ field }: Surface, yNorm: number) => field.topPx + field.heightPx * yNorm;

/** The brook in the low light of morning or evening: sky, hills, water and the near bank. */
export function drawBrook(scene: Scene): void {
  const { surface, palette, aspect, unit } = scene;
  const { context, widthPx: width } = surface;
  const waterY = yPx(surface, scenePlaces(aspect).waterY);
  fillSky(surface, palette);
  drawLowLight(scene, waterY);
  for (const [x, y, size] of CLOUDS) {
    const at = { x: driftedX(surface, x) * width, y: surface.heightPx * y };
    drawCloud(context, at, unit * 0.05 * size, palette.cloud);
  }
  const { farHill, meadow, meadowDeep } = palette;
  drawMounds(
    context,
    [
      [width * 0.12, waterY, width * 0.34, unit * 0.17],
      [width * 0.72, waterY, width * 0.42, unit * 0.13],
    ],
    farHill,
  );
  for (const [x, size] of [
    [0.28, 0.06],
    [0.35, 0.045],
    [0.6, 0.05],
    [0.97, 0.07],
  ] as const) {
    drawBush(
      context,
      { x: width * x, y: waterY - unit * 0.03 },
      unit * size,
      meadowDeep,
      palette.bush,
    );
  }
  drawMounds(context, [[width * 0.5, waterY + unit * 0.012, width * 0.62, unit * 0.045]], meadow);
  drawWater(surface, palette, waterY);
  drawGlitter(scene, waterY);
  for (const [x, tall] of [
    [0.012, 0.2],
    [0.03, 0.14],
    [0.985, 0.18],
  ] as const) {
    const foot = { x: x * width, y: waterY + unit * 0.04 };
    drawReed(context, foot, waterY - unit * tall, unit, palette);
  }
  drawNearBank(scene);
}

/** A big low sun over the hills, or a full moon that rises. */
function drawLowLight({ surface, palette, unit }: Scene, waterY: number): void {
  const { context, widthPx } = surface;
  const at = { x: widthPx * 0.4, y: waterY - unit * 0.17 };
  context.save();
  for (const [radius, alpha] of [
    [0.5, 0.35],
    [0.34, 0.5],
    [0.2, 0.8],
  ] as const) {
    context.globalAlpha = alpha;
    fillDisc(context, at, unit * radius, palette.glow);
  }
  context.restore();
  fillDisc(context, at, unit * 0.11, palette.skyLight);
}

/** Its light on the water. */
function drawGlitter({ surface, palette, unit }: Scene, waterY: number): void {
  const { context, widthPx } = surface;
  context.save();
  context.globalAlpha = 0.4;
  for (let line = 0; line < 4; line += 1) {
    const half = unit * (0.12 - line * 0.022);
    const y = waterY + unit * (0.03 + line * 0.032);
    const x = widthPx * 0.4 + (line % 2 === 0 ? 1 : -1) * unit * 0.012;
    strokeBar(context, { x: x - half, y }, { x: x + half, y }, unit * 0.009, palette.skyLight);
  }
  context.restore();
}

function drawNearBank({ surface, palette, aspect, unit }: Scene): void {
  const { context, widthPx: width, heightPx } = surface;
  const bankY = yPx(surface, scenePlaces(aspect).bankY);
  const { sand, meadow, mown } = palette;
  fillEllipse(
    context,
    { x: width / 2, y: bankY + unit * 0.1 },
    width * 0.66,
    unit * 0.135,
    sand.deep,
  );
  fillEllipse(
    context,
    { x: width / 2, y: bankY + unit * 0.112 },
    width * 0.66,
    unit * 0.135,
    sand.light,
  );
  for (const [index, x] of STONES.entries()) {
    const at = { x: x * width, y: bankY + unit * (0.022 + 0.012 * (index % 3)) };
    fillEllipse(context, at, unit * 0.022, unit * 0.012, sand.deep);
  }
  fillEllipse(context, { x: width / 2, y: bankY + unit * 0.2 }, width * 0.7, unit * 0.16, meadow);
  context.fillStyle = meadow;
  context.fillRect(0, bankY + unit * 0.2, width, Math.max(0, heightPx - bankY - unit * 0.2));
  drawMounds(
    context,
    [[width * 0.5, heightPx + unit * 0.02, width * 0.6, unit * 0.09]],
    mown.light,
  );
}

/** A flower on the bank for every right answer, and buds for those to come. */
export function drawSolved(
  { surface, palette, aspect, unit }: Scene,
  solved: number,
  goal: number,
  x: (xNorm: number) => number,
): void {
  const { context } = surface;
  const isTall = aspect < 1;
  for (let flower = 0; flower < goal; flower += 1) {
    const at = {
      x: x(isTall ? 0.12 + 0.76 * (flower / (goal - 1)) : 0.2 + 0.44 * (flower / (goal - 1))),
      y: yPx(surface, isTall ? 0.705 : 0.945) + (flower % 2) * unit * 0.014,
    };
    const { leaf, daisy, bud } = palette;
    strokeBar(context, { x: at.x, y: at.y + unit * 0.04 }, at, unit * 0.009, leaf.deep);
    if (flower < solved) drawFlower(context, at, unit * 0.03, daisy.petal, daisy.heart);
    else fillDisc(context, at, unit * 0.013, bud);
  }
}

/** What things over the water hang or nest on: boughs from a tree at the edge, or strings. */
export function drawRows(
  { surface, palette, aspect, unit }: Scene,
  thing: Thing,
  x: (xNorm: number) => number,
): void {
  if (thing === 'duck' || thing === 'frog') return;
  const { context, field } = surface;
  const { air, left, right } = scenePlaces(aspect);
  const [from, to] = [x(left - 0.3), x(right)];
  if (thing === 'bird') drawTrunk({ surface, palette, aspect, unit }, x(left - 0.06));
  for (const row of air) {
    const y = field.topPx + field.heightPx * row + unit * (thing === 'bird' ? 0.07 : -0.088);
    if (thing === 'bird') {
      strokeBar(
        context,
        { x: x(left - 0.06), y: y + unit * 0.02 },
        { x: to, y },
        unit * 0.022,
        palette.fur.deep,
      );
      for (const leaf of [0.16, 0.36, 0.57, 0.78, 1]) {
        const at = { x: x(left) + (to - x(left)) * leaf, y: y + unit * 0.014 };
        fillEllipse(context, at, unit * 0.03, unit * 0.014, palette.leaf.light, leaf * 4);
      }
      continue;
    }
    context.strokeStyle = palette.tones.plum.deep;
    context.lineWidth = unit * 0.008;
    context.beginPath();
    context.moveTo(from, y - unit * 0.05);
    context.quadraticCurveTo(
      (from + to) / 2,
      y + unit * 0.03,
      to + (to - from) * 0.02,
      y - unit * 0.03,
    );
    context.stroke();
  }
}

function drawTrunk({ surface, palette, aspect, unit }: Scene, x: number): void {
  const { context } = surface;
  const foot = { x, y: yPx(surface, scenePlaces(aspect).waterY) + unit * 0.04 };
  drawMounds(context, [[x, foot.y + unit * 0.03, unit * 0.26, unit * 0.07]], palette.meadow);
  strokeBar(context, foot, { x, y: -unit * 0.05 }, unit * 0.1, palette.fur.deep);
  strokeBar(
    context,
    { x: x + unit * 0.02, y: foot.y },
    { x: x + unit * 0.02, y: 0 },
    unit * 0.03,
    palette.fur.light,
  );
  drawBush(context, { x, y: unit * 0.02 }, unit * 0.13, palette.leaf.deep, palette.leaf.light);
}
