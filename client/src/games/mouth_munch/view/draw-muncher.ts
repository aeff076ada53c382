import { clamp } from '@advay/shared/kernel/clamp';
import { around, fill, stroke } from '../../../game-runtime/draw/pen.ts';
import { type Context, fillDisc, fillEllipse } from '../../../game-runtime/draw/shapes.ts';
import { BURP_MS, CHEW_MS } from '../limits.ts';
import { wantedBite } from '../simulation/bot.ts';
import type { MunchState } from '../simulation/munch-state.ts';
import { MUNCHER } from './colours.ts';
import { drawEyes, drawMouth } from './draw-face.ts';
import { type FaceShape, LOOKING, TASTE_FACES } from './face-shapes.ts';
import type { Scene } from './scene.ts';

/** A hundredth of what the figure is laid out for, in spans. */
export const MUNCHER_UNIT_SPANS = 0.00142;
/** The first part of chewing is the mouth closing over the bite. */
const SWALLOW_MS = 160;

/** The round one that eats: it looks at what is wanted, chews, and makes the shape of each taste. */
export function drawMuncher(scene: Scene): void {
  const { context, state, mouth, spanPx, surface, sway } = scene;
  const face = faceOf(state);
  const burp = state.burpMs > 0 ? Math.sin((state.burpMs / BURP_MS) * Math.PI) : 0;
  const shiver = face.isShivering ? sway(28) * 2.2 : 0;
  const step = surface.hasReducedMotion ? 0 : clamp(state.speed, -1, 1);
  around(context, mouth, spanPx * MUNCHER_UNIT_SPANS, () => {
    fillEllipse(context, { x: 0, y: 152 }, 112, 15, scene.colours.shadow);
    drawFeet(context, step * sway(70));
    context.save();
    context.translate(shiver, 0);
    context.rotate(step * 0.05);
    context.scale(1 + 0.06 * burp + 0.012 * sway(520), 1 + 0.04 * burp - 0.012 * sway(520));
    drawBody(context, face, sway(430));
    const wanted = wantedBite(state);
    const look = wanted === null ? 0 : clamp((wanted.xNorm - state.xNorm) * 5, -1, 1);
    drawEyes(context, face, { x: look, y: wanted === null ? 0 : -0.6 });
    drawMouth(context, face, { gape: Math.max(scene.gape, burp * 0.45), chew: chewOf(scene) });
    if (face.hasSteam) drawSteam(context, sway(260));
    context.restore();
  });
}

/** The figure alone, pale, as it shows how: with the mouth open so far. */
export function drawGhost(context: Context, gape: number): void {
  drawFeet(context, 0);
  drawBody(context, LOOKING, 0);
  drawEyes(context, LOOKING, { x: 0, y: -0.6 });
  drawMouth(context, LOOKING, { gape, chew: 0 });
}

function faceOf({ mouthful, endingMs }: MunchState): FaceShape {
  if (endingMs !== null) return TASTE_FACES.sweet;
  if (mouthful === null || mouthful.ageMs < SWALLOW_MS) return LOOKING;
  return TASTE_FACES[mouthful.taste];
}

/** -1..1, as the jaw goes. */
function chewOf({ state, sway }: Scene): number {
  const { mouthful } = state;
  return mouthful !== null && mouthful.ageMs < CHEW_MS * 0.6 ? sway(60) : 0;
}

function drawFeet(context: Context, lift: number): void {
  for (const side of [-1, 1]) {
    const up = Math.max(0, side * lift) * 10;
    fillEllipse(context, { x: side * 44, y: 140 - up }, 38, 17, MUNCHER.fur.deep);
    fillEllipse(context, { x: side * 46, y: 136 - up }, 33, 13, MUNCHER.fur.light);
  }
}

function drawBody(context: Context, face: FaceShape, wave: number): void {
  const { fur, belly, horn, cheek } = MUNCHER;
  for (const side of [-1, 1]) {
    fill(context, side < 0 ? horn.light : horn.deep, (path) => {
      path.moveTo(side * 34, -88);
      path.quadraticCurveTo(side * 44, -128, side * 76, -132);
      path.quadraticCurveTo(side * 84, -94, side * 72, -62);
    });
    context.save();
    context.translate(side * 108, 44);
    context.rotate(side * (-0.5 + 0.1 * wave));
    fillEllipse(context, { x: 0, y: 22 }, 21, 40, side < 0 ? fur.light : fur.deep);
    context.restore();
  }
  fillEllipse(context, { x: 0, y: 22 }, 122, 118, fur.light);
  fill(context, fur.deep, (path) => {
    path.moveTo(52, -84);
    path.bezierCurveTo(150, -40, 150, 100, 44, 131);
    path.bezierCurveTo(104, 84, 106, -30, 52, -84);
  });
  for (const x of [-20, 0, 20]) {
    fillEllipse(context, { x, y: -98 - (x === 0 ? 8 : 0) }, 13, 22, fur.light);
  }
  fillEllipse(context, { x: -4, y: 40 }, 82, 76, belly);
  for (const side of [-1, 1]) {
    fillDisc(context, { x: side * 82 - 2, y: 14 }, face.cheekSize, face.cheek ?? cheek);
  }
}

function drawSteam(context: Context, puff: number): void {
  context.globalAlpha = 0.75;
  for (const side of [-1, 1]) {
    fillDisc(context, { x: side * 132, y: -44 + puff * 3 }, 13, '#fffbf2');
    fillDisc(context, { x: side * 152, y: -62 + puff * 3 }, 17, '#fffbf2');
    fillDisc(context, { x: side * 136, y: -82 + puff * 3 }, 10, '#fffbf2');
    stroke(context, '#fffbf2', 8, (path) => {
      path.moveTo(side * 112, -34);
      path.lineTo(side * 122, -40);
    });
  }
  context.globalAlpha = 1;
}
