import { clamp } from '@advay/shared/kernel/clamp';
import { around, fill, stroke } from '../../../game-runtime/draw/pen.ts';
import type { Context } from '../../../game-runtime/draw/shapes.ts';
import { GROW_MS, LEAVING_MS, SPIT_MS } from '../limits.ts';
import { type Bite, zoneOf } from '../simulation/munch-state.ts';
import { TASTE_TONES } from './colours.ts';
import { drawBiscuit } from './draw-biscuit.ts';
import type { Scene } from './scene.ts';

/** On so much of the way (share of the height) a shade folds. */
const FOLDING_Y = 0.08;

/** As big as a biscuit is drawn, in spans. */
export const BISCUIT_SPANS = 0.078;

/** Biscuits that come down, each under a little shade of its own colour. */
export function drawBites(scene: Scene): void {
  for (const bite of scene.bites) drawBite(scene, bite);
  drawSpat(scene);
}

function drawBite(scene: Scene, bite: Bite): void {
  const { context, spanPx, sway, surface } = scene;
  const grown = surface.hasReducedMotion ? 1 : Math.min(1, bite.ageMs / GROW_MS);
  const left = 1 - (bite.leavingMs ?? 0) / LEAVING_MS;
  const lean = sway(700, bite.id * 2) * 0.09;
  context.globalAlpha = Math.max(0, left);
  around(context, scene.toPx(bite), spanPx * BISCUIT_SPANS * Math.max(0.05, grown), () => {
    context.rotate(lean);
    drawShade(context, TASTE_TONES[bite.taste], openShade(scene, bite));
    drawBiscuit(context, bite.letter, bite.taste);
  });
  context.globalAlpha = 1;
}

/** Near the mouth a shade folds, so that it hides no face. */
function openShade({ state }: Scene, { yNorm }: Bite): number {
  return clamp((zoneOf(state).top - yNorm) / FOLDING_Y + 0.3, 0, 1);
}

function drawShade(
  context: Context,
  tone: Readonly<{ light: string; deep: string }>,
  open: number,
): void {
  if (open === 0) return;
  context.save();
  context.translate(0, -0.7);
  context.scale(0.4 + 0.6 * open, open);
  context.translate(0, 0.7);
  for (const side of [-1, 1]) {
    stroke(context, '#fffbf2', 0.06, (path) => {
      path.moveTo(side * 0.6, -0.7);
      path.lineTo(side * 1.05, -1.7);
    });
  }
  fill(context, tone.light, (path) => {
    path.moveTo(-1.15, -1.6);
    path.bezierCurveTo(-1.1, -2.9, 1.1, -2.9, 1.15, -1.6);
    path.quadraticCurveTo(0.75, -1.9, 0.38, -1.6);
    path.quadraticCurveTo(0, -1.9, -0.38, -1.6);
    path.quadraticCurveTo(-0.75, -1.9, -1.15, -1.6);
  });
  fill(context, tone.deep, (path) => {
    path.moveTo(0.38, -1.6);
    path.quadraticCurveTo(0.4, -2.3, 0.1, -2.57);
    path.bezierCurveTo(0.8, -2.5, 1.12, -2.1, 1.15, -1.6);
    path.quadraticCurveTo(0.75, -1.9, 0.38, -1.6);
  });
  context.restore();
}

/** What came out again flies up beside the head, large enough to be read. */
function drawSpat({ context, state, spanPx, surface, toPx }: Scene): void {
  const { spat } = state;
  if (spat === null) return;
  const share = spat.ageMs / SPIT_MS;
  const flown = surface.hasReducedMotion ? 1 : 1 - (1 - share) ** 2;
  const from = toPx(spat);
  const side = spat.xNorm > 0.5 ? -1 : 1;
  const place = {
    x: from.x + side * flown * spanPx * 0.3,
    y: from.y - Math.sin(flown * Math.PI * 0.62) * spanPx * 0.3,
  };
  context.globalAlpha = Math.min(1, (1 - share) * 3);
  around(context, place, spanPx * BISCUIT_SPANS * (1 + 0.3 * flown), () =>
    drawBiscuit(context, spat.letter, spat.taste),
  );
  context.globalAlpha = 1;
}
