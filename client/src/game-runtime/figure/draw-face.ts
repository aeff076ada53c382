import type { Vec2 } from '@advay/shared/kernel/vec2';
import { around, fill, stroke } from '../draw/pen.ts';
import { type Context, fillDisc, fillEllipse } from '../draw/shapes.ts';

const SKIN = { light: '#d99a6c', deep: '#bf7f52' };
const HAIR = '#4a3238';
const INK = '#2b2440';
/** How far eyes, nose and mouth go aside as the head turns all the way. */
const TURNED = 30;

export type FaceShown = Readonly<{
  /** -1..1, to the child's right. */
  turn: number;
  /** 0..1. */
  gape: number;
  /** Which way to turn is meant; 0 is none. */
  arrow: -1 | 0 | 1;
}>;

/** A child's head on a round card, that turns and opens its mouth: the movement, without a word. */
export function drawFace(
  context: Context,
  place: Vec2,
  radiusPx: number,
  { turn, gape, arrow }: FaceShown,
): void {
  around(context, place, radiusPx / 150, () => {
    fillDisc(context, { x: 0, y: 6 }, 150, '#5b4b8a');
    fillDisc(context, { x: 0, y: 0 }, 150, '#fffbf2');
    const aside = turn * TURNED;
    drawHead(context, aside);
    drawFeatures(context, aside, gape);
    if (arrow !== 0) drawArrow(context, arrow);
  });
}

function drawHead(context: Context, aside: number): void {
  fill(context, '#3fa7d6', (path) => {
    path.moveTo(-74, 118);
    path.bezierCurveTo(-60, 72, 60, 72, 74, 118);
    path.quadraticCurveTo(0, 156, -74, 118);
  });
  fill(context, SKIN.deep, (path) => path.roundRect(-20, 54, 40, 44, 16));
  fillDisc(context, { x: -aside * 0.4, y: -22 }, 88, HAIR);
  for (const side of [-1, 1]) {
    fillDisc(context, { x: side * 80 - aside * 0.35, y: 6 }, 17, side < 0 ? SKIN.light : SKIN.deep);
  }
  fillEllipse(context, { x: aside * 0.15, y: 2 }, 78, 82, SKIN.light);
  fill(context, HAIR, (path) => {
    path.moveTo(-80, -14);
    path.bezierCurveTo(-76, -108, 76, -108, 82, -14);
    path.quadraticCurveTo(40 + aside, -30, 26 + aside, -58);
    path.quadraticCurveTo(-20 + aside, -26, -80, -14);
  });
}

function drawFeatures(context: Context, aside: number, gape: number): void {
  for (const side of [-1, 1]) {
    fillDisc(context, { x: side * 30 + aside, y: -2 }, 8.5, INK);
    fillDisc(context, { x: side * 30 + aside - 2.5, y: -5 }, 3, '#ffffff');
    fillDisc(context, { x: side * 48 + aside * 0.8, y: 22 }, 12, '#e88a7d');
  }
  fillEllipse(context, { x: aside * 1.35, y: 14 }, 8, 6.5, SKIN.deep);
  if (gape > 0.1) {
    context.save();
    fill(context, '#5a1f3c', (path) =>
      path.ellipse(aside, 42, 17 + 6 * gape, 4 + 24 * gape, 0, 0, Math.PI * 2),
    );
    context.clip();
    fillEllipse(context, { x: aside, y: 46 + 20 * gape }, 16, 14, '#f0768a');
    context.restore();
    return;
  }
  stroke(context, INK, 6, (path) => {
    path.moveTo(aside - 20, 38);
    path.quadraticCurveTo(aside, 54, aside + 20, 38);
  });
}

/** A round arrow about the head, to the side that is meant. */
function drawArrow(context: Context, way: -1 | 1): void {
  context.save();
  context.scale(way, 1);
  stroke(context, '#f2a93b', 15, (path) => path.arc(0, 0, 118, -1.25, -0.35));
  context.translate(Math.cos(-0.3) * 118, Math.sin(-0.3) * 118);
  context.rotate(-0.3);
  fill(context, '#f2a93b', (path) => {
    path.moveTo(-26, -4);
    path.lineTo(26, -4);
    path.lineTo(0, 30);
  });
  context.restore();
}
