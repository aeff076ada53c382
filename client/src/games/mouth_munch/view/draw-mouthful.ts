import { mix, type Vec2 } from '@advay/shared/kernel/vec2';
import { fillNumber } from '../../../game-runtime/draw/numerals.ts';
import { spreadOver } from '../../../game-runtime/draw/particles.ts';
import { around, stroke } from '../../../game-runtime/draw/pen.ts';
import { fillDisc } from '../../../game-runtime/draw/shapes.ts';
import { BURP_MS, ENDING_MS } from '../limits.ts';
import { TASTE_TONES } from './colours.ts';
import { drawBiscuit } from './draw-biscuit.ts';
import { BISCUIT_SPANS } from './draw-bites.ts';
import type { Scene } from './scene.ts';

/** A bite is in the mouth after so long; its crumbs fly for so long. */
const SUCKED_IN_MS = 200;
const CRUMBS_MS = 650;
const CRUMBS = 9;

/** The bite on its way in, then its crumbs. */
export function drawMouthful({ context, state, mouth, spanPx, surface, toPx }: Scene): void {
  const { mouthful } = state;
  if (mouthful === null) return;
  const inwards = mouthful.ageMs / SUCKED_IN_MS;
  if (inwards < 1) {
    const from = toPx(mouthful);
    const share = surface.hasReducedMotion ? 1 : inwards ** 2;
    const place = {
      x: from.x + (mouth.x - from.x) * share,
      y: from.y + (mouth.y + 20 - from.y) * share,
    };
    around(context, place, spanPx * BISCUIT_SPANS * (1 - 0.5 * inwards), () =>
      drawBiscuit(context, mouthful.letter, mouthful.taste),
    );
    return;
  }
  const flown = (mouthful.ageMs - SUCKED_IN_MS) / CRUMBS_MS;
  if (flown >= 1 || surface.hasReducedMotion) return;
  const { light, deep } = TASTE_TONES[mouthful.taste];
  for (let crumb = 0; crumb < CRUMBS; crumb += 1) {
    const turn = Math.PI + (crumb / (CRUMBS - 1)) * Math.PI;
    const away = spanPx * (0.07 + 0.13 * flown * (crumb % 2 === 0 ? 1 : 0.7));
    const x = mouth.x + Math.cos(turn) * away;
    const y = mouth.y + spanPx * 0.04 + Math.sin(turn) * away * 0.6 + spanPx * 0.22 * flown ** 2;
    fillDisc(context, { x, y }, spanPx * 0.008 * (1 - flown * 0.6), crumb % 2 === 0 ? light : deep);
  }
}

/** A burp is a bubble with the letter in it; the last one brings all of them out again. */
export function drawBurp(scene: Scene): void {
  const { state } = scene;
  if (state.endingMs !== null) {
    drawLastBurp(scene, 1 - state.endingMs / ENDING_MS);
    return;
  }
  const letter = state.eatenLetters.at(-1);
  if (state.burpMs === 0 || letter === undefined) return;
  const share = 1 - state.burpMs / BURP_MS;
  const risen = 0.12 + 0.3 * rise(scene, share);
  const place = { x: scene.mouth.x, y: scene.mouth.y - risen * scene.spanPx };
  const size = 0.03 + 0.05 * Math.min(1, share * 1.6);
  drawBubble(scene, letter, { place, size, fade: Math.min(1, (1 - share) * 3) });
}

/** From the mouth all over the sky. */
function drawLastBurp(scene: Scene, share: number): void {
  const { state, mouth, spanPx, toPx } = scene;
  const middle = toPx({ xNorm: 0.5, yNorm: 0.33 });
  const spots = spreadOver(state.eatenLetters.length, spanPx * 0.34);
  for (const [index, letter] of state.eatenLetters.entries()) {
    const spot = spots[index] ?? { x: 0, y: 0 };
    const goal = { x: middle.x + spot.x * 1.25, y: middle.y + spot.y * 0.75 };
    const place = mix(mouth, goal, rise(scene, share));
    drawBubble(scene, letter, { place, size: 0.06, fade: 1 });
  }
}

function rise({ surface }: Scene, share: number): number {
  return surface.hasReducedMotion ? 1 : 1 - (1 - share) ** 2;
}

type Bubble = Readonly<{ place: Vec2; size: number; fade: number }>;

function drawBubble({ context, spanPx }: Scene, letter: string, bubble: Bubble): void {
  context.globalAlpha = bubble.fade;
  around(context, bubble.place, (bubble.size * spanPx) / 100, () => {
    fillDisc(context, { x: 0, y: 0 }, 100, '#cdeec2');
    stroke(context, '#7cc576', 9, (path) => path.arc(0, 0, 96, 0, Math.PI * 2));
    stroke(context, '#fffbf2', 10, (path) => path.arc(0, 0, 74, 3.4, 4.4));
    fillNumber(context, letter, { x: 0, y: 0 }, 110, '#2b2440', 'reading');
  });
  context.globalAlpha = 1;
}
