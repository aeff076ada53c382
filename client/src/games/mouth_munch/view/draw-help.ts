import { around, stroke } from '../../../game-runtime/draw/pen.ts';
import { fieldToPx } from '../../../game-runtime/field-to-px.ts';
import { drawFace, type FaceShown } from '../../../game-runtime/figure/draw-face.ts';
import { bothWays, manyTimes } from '../../../game-runtime/figure/show-motion.ts';
import { MOUTH_Y, OPENING_MS } from '../limits.ts';
import { wantedBite } from '../simulation/bot.ts';
import { asideSpans, type Bite, reachSpans } from '../simulation/munch-state.ts';
import { BISCUIT_SPANS } from './draw-bites.ts';
import { drawGhost, MUNCHER_UNIT_SPANS } from './draw-muncher.ts';
import type { Scene } from './scene.ts';

/** The opening turns to both sides first, then opens the mouth twice. */
const TURNING_SHARE = 0.55;
const FADE_SHARE = 0.92;
const OPENING_PLACE = { xNorm: 0.13, yNorm: 0.34 };
const OPENING_SPANS = 0.12;

/** The opening: a moving head at the side of the sky, where nothing comes down, so that the first bite is in sight. */
export function drawOpening({ context, state, surface, spanPx }: Scene): void {
  const share = state.ageMs / OPENING_MS;
  if (share >= 1 || state.eaten > 0) return;
  const place = fieldToPx(surface.field, OPENING_PLACE.xNorm, OPENING_PLACE.yNorm);
  context.globalAlpha = Math.min(1, (1 - share) / (1 - FADE_SHARE));
  drawFace(context, place, spanPx * OPENING_SPANS, openingFace(share, surface.hasReducedMotion));
  context.globalAlpha = 1;
}

function openingFace(share: number, isStill: boolean): FaceShown {
  if (share < TURNING_SHARE) {
    const way = bothWays(share / TURNING_SHARE, isStill);
    return { turn: isStill ? way * 0.8 : way, gape: 0, arrow: way < 0 ? -1 : 1 };
  }
  const gape = manyTimes((share - TURNING_SHARE) / (1 - TURNING_SHARE), 2, isStill);
  return { turn: 0, gape, arrow: 0 };
}

/** What is meant glows; a small head shows what to do; at last a pale figure does it. */
export function drawHelp(scene: Scene): void {
  const { state, context, spanPx, surface, sway } = scene;
  const wanted = wantedBite(state);
  if (state.help.level === 0 || wanted === null || state.endingMs !== null) return;
  drawHalo(scene, wanted);
  const aside = asideSpans(state, wanted);
  const isBefore = Math.abs(aside) <= reachSpans(state);
  if (state.help.level === 3 && !isBefore) drawDemonstration(scene, wanted);
  const way = aside < 0 ? -1 : 1;
  const place = fieldToPx(surface.field, 0.11, 0.3);
  const beat = surface.hasReducedMotion ? 1 : 0.5 + 0.5 * sway(330);
  const shown: FaceShown = isBefore
    ? { turn: 0, gape: beat, arrow: 0 }
    : { turn: way * beat, gape: 0, arrow: way };
  drawFace(context, place, spanPx * 0.1, shown);
}

function drawHalo({ context, spanPx, toPx, bites, sway }: Scene, wanted: Bite): void {
  const { x, y } = toPx(bites.find(({ id }) => id === wanted.id) ?? wanted);
  const radius = spanPx * BISCUIT_SPANS * (1.32 + 0.07 * sway(350));
  context.globalAlpha = 0.9;
  stroke(context, '#ffe6a3', spanPx * 0.016, (path) => path.arc(x, y, radius, 0, Math.PI * 2));
  context.globalAlpha = 1;
}

function drawDemonstration({ context, spanPx, toPx, sway }: Scene, wanted: Bite): void {
  const place = toPx({ xNorm: wanted.xNorm, yNorm: MOUTH_Y });
  context.save();
  // One pale picture: its parts are not seen through each other.
  context.globalAlpha = 0.42;
  around(context, place, spanPx * MUNCHER_UNIT_SPANS, () =>
    drawGhost(context, Math.max(0, sway(330))),
  );
  context.restore();
}
