import type { ScenePalette } from '../../../game-runtime/draw/palette.ts';
import {
  type Context,
  fillDisc,
  fillEllipse,
  strokeBar,
} from '../../../game-runtime/draw/shapes.ts';
import type { ThingLook } from './draw-duck.ts';

const PAD_Y = 0.5;

/** A frog that peeps over its lily pad and hops up on it. */
export function drawFrog(context: Context, palette: ScenePalette, look: ThingLook): void {
  if (look.out > 0) {
    drawPad(context, palette);
    context.save();
    context.translate(0, -0.7 * Math.sin(Math.PI * look.out));
    drawSitting(context, palette, look);
    context.restore();
    return;
  }
  context.save();
  context.translate(0, 0.36 + 0.05 * look.beat);
  if (look.isWaving) drawArm(context, palette, look);
  drawHead(context, palette);
  context.restore();
  drawPad(context, palette);
}

function drawPad(context: Context, { leaf, ripple, water }: ScenePalette): void {
  fillEllipse(context, { x: 0, y: PAD_Y + 0.14 }, 1.16, 0.4, ripple);
  fillEllipse(context, { x: 0, y: PAD_Y + 0.08 }, 1.05, 0.36, leaf.deep);
  fillEllipse(context, { x: 0, y: PAD_Y }, 1.05, 0.34, leaf.light);
  context.fillStyle = water.light;
  context.beginPath();
  context.moveTo(0.1, PAD_Y);
  context.lineTo(0.95, PAD_Y + 0.34);
  context.lineTo(0.5, PAD_Y + 0.46);
  context.fill();
}

function drawHead(context: Context, { bud, hedge, ink, paper, tones }: ScenePalette): void {
  for (const side of [-1, 1]) fillDisc(context, { x: side * 0.36, y: -0.62 }, 0.25, bud);
  fillEllipse(context, { x: 0, y: -0.26 }, 0.68, 0.46, bud);
  for (const side of [-1, 1]) {
    fillDisc(context, { x: side * 0.36, y: -0.65 }, 0.18, paper);
    fillDisc(context, { x: side * 0.36 + 0.03, y: -0.63 }, 0.1, ink);
  }
  context.strokeStyle = hedge.deep;
  context.lineCap = 'round';
  context.lineWidth = 0.07;
  context.beginPath();
  context.arc(0, -0.36, 0.36, 0.35, Math.PI - 0.35);
  context.stroke();
  context.save();
  context.globalAlpha *= 0.4;
  for (const side of [-1, 1]) {
    fillDisc(context, { x: side * 0.46, y: -0.2 }, 0.11, tones.berry.light);
  }
  context.restore();
}

function drawSitting(context: Context, palette: ScenePalette, look: ThingLook): void {
  const { bud, hedge, muzzle } = palette;
  for (const side of [-1, 1]) {
    fillEllipse(context, { x: side * 0.56, y: 0.3 }, 0.34, 0.24, hedge.light, side * -0.5);
    strokeBar(context, { x: side * 0.4, y: 0.5 }, { x: side * 0.78, y: 0.5 }, 0.15, bud);
  }
  fillEllipse(context, { x: 0, y: 0.16 }, 0.54, 0.44, bud);
  fillEllipse(context, { x: 0, y: 0.26 }, 0.34, 0.3, muzzle);
  if (look.isWaving) drawArm(context, palette, look);
  context.save();
  context.translate(0, -0.1);
  drawHead(context, palette);
  context.restore();
}

function drawArm(context: Context, { bud }: ScenePalette, { beat }: ThingLook): void {
  const hand = { x: 0.86, y: -0.62 + 0.2 * beat };
  strokeBar(context, { x: 0.44, y: 0.05 }, hand, 0.2, bud);
  fillDisc(context, hand, 0.17, bud);
}
