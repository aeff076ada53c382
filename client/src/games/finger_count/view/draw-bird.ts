import type { ScenePalette } from '../../../game-runtime/draw/palette.ts';
import {
  type Context,
  fillDisc,
  fillEllipse,
  strokeBar,
} from '../../../game-runtime/draw/shapes.ts';
import type { ThingLook } from './draw-duck.ts';

const COATS = ['sky', 'berry', 'plum'] as const;

/** A bird that looks out of its nest and flies up from it. */
export function drawBird(context: Context, palette: ScenePalette, look: ThingLook): void {
  const isUp = look.out > 0;
  context.save();
  context.translate(0, isUp ? 0.12 - 0.62 * look.out : 0.12 + 0.04 * look.beat);
  drawBody(context, palette, look);
  context.restore();
  drawNest(context, palette);
  if (look.out >= 1) drawNote(context, palette, look.beat);
}

function drawBody(context: Context, palette: ScenePalette, look: ThingLook): void {
  const { tones, ink, paper } = palette;
  const { light, deep } = tones[COATS[look.index % COATS.length] ?? 'sky'];
  const spread = look.out > 0 || look.isWaving ? 1 : 0;
  const turn = 0.5 + 0.5 * look.beat;
  if (spread > 0) {
    for (const side of [-1, 1]) {
      context.save();
      context.translate(side * 0.42, 0.02);
      context.rotate(side * (-0.9 + 0.7 * turn));
      fillEllipse(context, { x: side * 0.36, y: 0 }, 0.46, 0.2, deep);
      context.restore();
    }
  }
  fillEllipse(context, { x: 0, y: 0.1 }, 0.54, 0.56, light);
  fillDisc(context, { x: 0, y: -0.3 }, 0.46, light);
  fillEllipse(context, { x: 0, y: 0.24 }, 0.34, 0.34, paper);
  strokeBar(context, { x: 0, y: -0.72 }, { x: -0.1, y: -0.9 }, 0.09, deep);
  strokeBar(context, { x: 0.02, y: -0.72 }, { x: 0.12, y: -0.86 }, 0.09, deep);
  for (const side of [-1, 1]) {
    fillDisc(context, { x: side * 0.19, y: -0.38 }, 0.13, paper);
    fillDisc(context, { x: side * 0.17, y: -0.36 }, 0.075, ink);
  }
  context.fillStyle = tones.sun.deep;
  context.beginPath();
  context.moveTo(-0.13, -0.24);
  context.lineTo(0.13, -0.24);
  context.lineTo(0, -0.02 + (look.out >= 1 ? 0.06 : 0));
  context.fill();
}

function drawNest(context: Context, { fur, muzzle }: ScenePalette): void {
  context.fillStyle = fur.deep;
  context.beginPath();
  context.moveTo(-0.86, 0.3);
  context.bezierCurveTo(-0.8, 1.05, 0.8, 1.05, 0.86, 0.3);
  context.closePath();
  context.fill();
  fillEllipse(context, { x: 0, y: 0.32 }, 0.88, 0.17, fur.light);
  for (const [x, y, length] of [
    [-0.58, 0.5, 0.5],
    [0, 0.56, 0.56],
    [-0.32, 0.7, 0.5],
    [0.28, 0.45, 0.42],
  ] as const) {
    strokeBar(context, { x, y }, { x: x + length, y: y + 0.05 }, 0.06, muzzle);
  }
}

function drawNote(context: Context, { tones }: ScenePalette, beat: number): void {
  const at = { x: 0.82, y: -0.86 + 0.06 * beat };
  fillEllipse(context, at, 0.13, 0.1, tones.plum.light, -0.4);
  const top = { x: at.x + 0.11, y: at.y - 0.42 };
  strokeBar(context, { x: at.x + 0.11, y: at.y }, top, 0.05, tones.plum.light);
  strokeBar(context, top, { x: top.x + 0.14, y: top.y + 0.12 }, 0.06, tones.plum.light);
}
