import type { Surface } from '../../../game-runtime/contract.ts';
import { fillCircle, fillEllipse } from './draw-shapes.ts';
import type { Palette } from './palette.ts';

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

/** The whole scene behind the bubbles. `bloom` 0..1 is how far the pond has come into flower. */
export function drawPond(surface: Surface, palette: Palette, bloom: number): void {
  const { context, widthPx: width, heightPx: height, field } = surface;
  const waterY = field.topPx + field.heightPx * WATER_Y;
  const unit = Math.min(width, height);
  context.fillStyle = palette.sky;
  context.fillRect(0, 0, width, height);
  drawSky(surface, palette, unit);
  drawBanks(context, palette, { width, waterY, unit });
  context.fillStyle = palette.pond.light;
  context.fillRect(0, waterY, width, height - waterY);
  fillEllipse(
    context,
    width * 0.5,
    height + unit * 0.02,
    width * 0.75,
    (height - waterY) * 0.6,
    palette.pond.deep,
  );
  drawRipples(surface, palette, waterY);
  drawFish(surface, palette, waterY, unit);
  drawReeds(context, palette, { width, waterY, unit });
  for (const [index, lily] of LILIES.entries()) {
    const y = waterY + (height - waterY) * lily.y;
    const open = Math.min(1, Math.max(0, bloom * LILIES.length - index));
    drawLily(context, palette, { x: lily.x * width, y, size: unit * 0.075 }, open);
  }
}

function drawSky(
  { context, widthPx, heightPx, timeMs, isDusk, hasReducedMotion }: Surface,
  palette: Palette,
  unit: number,
) {
  // The sun is cut off by the corner and the moon is a sickle: neither looks like a bubble.
  const lightX = isDusk ? widthPx * 0.88 : widthPx;
  const lightY = isDusk ? heightPx * 0.12 : 0;
  fillCircle(context, lightX, lightY, unit * (isDusk ? 0.11 : 0.24), palette.glow);
  fillCircle(context, lightX, lightY, unit * (isDusk ? 0.065 : 0.16), palette.light);
  if (isDusk) {
    fillCircle(context, lightX + unit * 0.028, lightY - unit * 0.016, unit * 0.056, palette.glow);
    for (let star = 0; star < 14; star += 1) {
      const x = ((star * 0.37 + 0.08) % 1) * widthPx;
      const y = ((star * 0.23 + 0.05) % 0.42) * heightPx;
      fillCircle(context, x, y, unit * (star % 3 === 0 ? 0.005 : 0.0035), palette.light);
    }
  }
  const wind = hasReducedMotion ? 0 : timeMs / 90_000;
  for (const [x, y, size] of [
    [0.08, 0.14, 1],
    [0.52, 0.09, 0.75],
  ] as const) {
    const cloudX = (((x + wind) % 1.3) - 0.12) * widthPx;
    const radius = unit * 0.05 * size;
    fillEllipse(
      context,
      cloudX,
      heightPx * y + radius * 0.5,
      radius * 2.6,
      radius * 0.7,
      palette.cloud,
    );
    fillCircle(context, cloudX - radius * 0.7, heightPx * y, radius, palette.cloud);
    fillCircle(
      context,
      cloudX + radius * 0.7,
      heightPx * y + radius * 0.1,
      radius * 0.8,
      palette.cloud,
    );
  }
}

type Bank = Readonly<{ width: number; waterY: number; unit: number }>;

function drawBanks(context: CanvasRenderingContext2D, palette: Palette, bank: Bank): void {
  const { width, waterY, unit } = bank;
  fillEllipse(context, width * 0.25, waterY, width * 0.42, unit * 0.2, palette.farHill);
  fillEllipse(context, width * 0.85, waterY, width * 0.4, unit * 0.15, palette.farHill);
  fillEllipse(
    context,
    width * 0.05,
    waterY + unit * 0.02,
    width * 0.4,
    unit * 0.11,
    palette.meadow.light,
  );
  fillEllipse(
    context,
    width * 0.98,
    waterY + unit * 0.02,
    width * 0.42,
    unit * 0.09,
    palette.meadow.light,
  );
  fillEllipse(
    context,
    width * 0.5,
    waterY + unit * 0.01,
    width * 0.62,
    unit * 0.03,
    palette.meadow.deep,
  );
}

function drawRipples(
  { context, widthPx, heightPx, timeMs, hasReducedMotion }: Surface,
  palette: Palette,
  waterY: number,
) {
  context.strokeStyle = palette.ripple;
  context.lineCap = 'round';
  context.lineWidth = Math.max(3, heightPx * 0.006);
  for (let ripple = 0; ripple < 6; ripple += 1) {
    const sway = hasReducedMotion ? 0 : Math.sin(timeMs / 1600 + ripple * 2) * 0.012;
    const x = (((ripple * 0.31 + 0.06) % 0.92) + sway) * widthPx;
    const y = waterY + (heightPx - waterY) * (0.14 + ((ripple * 0.29) % 0.8));
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x + widthPx * 0.07, y);
    context.stroke();
  }
}

function drawFish(
  { context, widthPx, heightPx, timeMs, hasReducedMotion }: Surface,
  palette: Palette,
  waterY: number,
  unit: number,
) {
  const depth = heightPx - waterY;
  for (const fish of [0, 1]) {
    const cycle = hasReducedMotion
      ? 0.3 + fish * 0.45
      : (timeMs / (26_000 + fish * 9_000) + 0.1 + fish * 0.3) % 1;
    const heading = fish === 0 ? 1 : -1;
    const x = heading > 0 ? cycle * 1.2 - 0.1 : 1.1 - cycle * 1.2;
    const bob = hasReducedMotion ? 0 : Math.sin(timeMs / 700 + fish) * 0.03;
    context.save();
    context.translate(x * widthPx, waterY + depth * (0.58 + fish * 0.3 + bob));
    context.scale(heading * unit * 0.05, unit * 0.05);
    context.globalAlpha = 0.8;
    context.fillStyle = palette.fish.deep;
    context.beginPath();
    context.moveTo(-0.7, 0);
    context.lineTo(-1.5, -0.6);
    context.quadraticCurveTo(-1.2, 0, -1.5, 0.6);
    context.fill();
    fillEllipse(context, 0, 0, 1, 0.58, palette.fish.light);
    fillEllipse(context, -0.1, 0.25, 0.55, 0.25, palette.fish.deep);
    fillCircle(context, 0.55, -0.12, 0.13, palette.ink);
    context.restore();
  }
}

function drawReeds(context: CanvasRenderingContext2D, palette: Palette, bank: Bank): void {
  const { width, waterY, unit } = bank;
  context.lineCap = 'round';
  for (const [x, tall] of [
    [0.02, 0.2],
    [0.05, 0.15],
    [0.965, 0.17],
    [0.99, 0.22],
  ] as const) {
    const foot = waterY + unit * 0.03;
    const head = waterY - unit * tall;
    context.strokeStyle = palette.reed.light;
    context.lineWidth = unit * 0.012;
    context.beginPath();
    context.moveTo(x * width, foot);
    context.lineTo(x * width, head);
    context.stroke();
    fillEllipse(context, x * width, head, unit * 0.014, unit * 0.045, palette.reed.deep);
  }
}

/** A pad that is always there and a flower that opens on it. */
function drawLily(
  context: CanvasRenderingContext2D,
  palette: Palette,
  at: Readonly<{ x: number; y: number; size: number }>,
  open: number,
): void {
  const { x, y, size } = at;
  fillEllipse(context, x, y + size * 0.14, size, size * 0.36, palette.leaf.deep);
  fillEllipse(context, x, y, size, size * 0.36, palette.leaf.light);
  if (open === 0) return;
  for (const turn of [-1, 1, -0.5, 0.5, 0]) {
    const tone = Math.abs(turn) === 0.5 ? palette.petal.deep : palette.petal.light;
    context.save();
    context.translate(x, y - size * 0.05);
    context.rotate(turn * open);
    fillEllipse(context, 0, -size * 0.34 * open, size * 0.16 * open, size * 0.36 * open, tone);
    context.restore();
  }
  fillCircle(context, x, y - size * 0.14, size * 0.11 * open, palette.fish.light);
}
