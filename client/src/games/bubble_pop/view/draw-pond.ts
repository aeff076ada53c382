import type { Surface } from '../../../game-runtime/contract.ts';
import { drawMounds } from '../../../game-runtime/draw/land.ts';
import type { ScenePalette } from '../../../game-runtime/draw/palette.ts';
import { drawCloud, drawSkyLight, driftedX, fillSky } from '../../../game-runtime/draw/sky.ts';
import { drawLily, drawReed, drawWater } from '../../../game-runtime/draw/water.ts';

/** Water begins a little above where bubbles come up, so that they are seen to leave it. */
const WATER_Y = 0.8;
/** Lily pads, left to right, as parts of the canvas; each opens with its share of the goal. */
const LILIES = [
  { x: 0.1, y: 0.36 },
  { x: 0.3, y: 0.74 },
  { x: 0.52, y: 0.44 },
  { x: 0.72, y: 0.8 },
  { x: 0.9, y: 0.4 },
] as const;
const CLOUDS = [
  [0.08, 0.14, 1],
  [0.52, 0.09, 0.75],
] as const;
const REEDS = [
  [0.02, 0.2],
  [0.05, 0.15],
  [0.965, 0.17],
  [0.99, 0.22],
] as const;

/** The whole scene behind the bubbles. `bloom` 0..1 is how far the pond has come into flower. */
export function drawPond(surface: Surface, palette: ScenePalette, bloom: number): void {
  const { context, widthPx: width, heightPx: height, field } = surface;
  const waterY = field.topPx + field.heightPx * WATER_Y;
  const unit = Math.min(width, height);
  fillSky(surface, palette);
  drawSkyLight(surface, palette);
  for (const [x, y, size] of CLOUDS) {
    const at = { x: driftedX(surface, x) * width, y: height * y };
    drawCloud(context, at, unit * 0.05 * size, palette.cloud);
  }
  drawBanks(surface, palette, waterY, unit);
  drawWater(surface, palette, waterY);
  for (const [x, tall] of REEDS) {
    drawReed(
      context,
      { x: x * width, y: waterY + unit * 0.03 },
      waterY - unit * tall,
      unit,
      palette,
    );
  }
  for (const [index, lily] of LILIES.entries()) {
    const at = { x: lily.x * width, y: waterY + (height - waterY) * lily.y };
    const open = Math.min(1, Math.max(0, bloom * LILIES.length - index));
    drawLily(context, at, unit * 0.075, open, palette);
  }
}

function drawBanks(
  { context, widthPx: width }: Surface,
  { farHill, meadow, meadowDeep }: ScenePalette,
  waterY: number,
  unit: number,
): void {
  const far = [
    [width * 0.25, waterY, width * 0.42, unit * 0.2],
    [width * 0.85, waterY, width * 0.4, unit * 0.15],
  ] as const;
  const near = [
    [width * 0.05, waterY + unit * 0.02, width * 0.4, unit * 0.11],
    [width * 0.98, waterY + unit * 0.02, width * 0.42, unit * 0.09],
  ] as const;
  drawMounds(context, far, farHill);
  drawMounds(context, near, meadow);
  drawMounds(context, [[width * 0.5, waterY + unit * 0.01, width * 0.62, unit * 0.03]], meadowDeep);
}
