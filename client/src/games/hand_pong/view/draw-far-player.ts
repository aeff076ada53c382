import type { Vec2 } from '@advay/shared/kernel/vec2';
import type { FigurePictures, Glance } from '../../../cast/figure-pictures.ts';
import type { Face, Figure } from '../../../cast/figures.ts';
import { fillEllipse } from '../../../game-runtime/draw/shapes.ts';
import type { PongScene } from '../scene.ts';
import { type CourtFrame, shift } from './court-frame.ts';
import { paddleAtPx } from './draw-paddle.ts';

const FACE_MS = 900;
/** In radii of what the figure had room for as a head: it stands a little behind its paddle. */
const TALL = 3;
const FEET_BELOW = 1.15;

/** Whoever plays at the far side, as the animal it is; its eyes follow the ball. Gives where its head ends. */
export function drawFarPlayer(
  frame: CourtFrame,
  scene: PongScene,
  figure: Figure,
  pictures: FigurePictures,
): Vec2 {
  const { context, palette, outward, ballPx, toPx, surface } = frame;
  const radiusPx = ballPx * 1.65;
  const behind = shift(paddleAtPx(frame, scene, 'far'), outward, -radiusPx * 1.25);
  const hopPx =
    surface.hasReducedMotion || scene.cheer === null ? 0 : hop(scene.cheer.ageMs) * radiusPx * 0.25;
  const feet = { x: behind.x, y: behind.y + radiusPx * FEET_BELOW };
  fillEllipse(context, feet, radiusPx * 0.9, radiusPx * 0.25, palette.shade);
  const sidePx = radiusPx * TALL;
  const glance = glanceTo(toPx(scene.ball).x - behind.x, radiusPx);
  const picture = pictures(figure, faceOf(scene), glance);
  const top = { x: feet.x, y: feet.y - hopPx - sidePx };
  if (picture !== null) context.drawImage(picture, top.x - sidePx / 2, top.y, sidePx, sidePx);
  return top;
}

const hop = (ageMs: number) => Math.abs(Math.sin((ageMs / 300) * Math.PI));

function glanceTo(asidePx: number, radiusPx: number): Glance {
  if (Math.abs(asidePx) < radiusPx) return 0;
  return asidePx < 0 ? -1 : 1;
}

/** Glad of its own strike and of every cheer, and in wonder at a ball that went by. */
function faceOf({ last, cheer }: PongScene): Face {
  if (cheer !== null) return 'glad';
  if (last === null || last.seat !== 'far' || last.ageMs >= FACE_MS) return 'happy';
  return last.kind === 'strike' ? 'glad' : 'wow';
}
