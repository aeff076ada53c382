import type { Vec2 } from '@advay/shared/kernel/vec2';
import { traceHeart, traceStar } from '../../../game-runtime/draw/marks.ts';
import { type Context, fillDisc, fillEllipse } from '../../../game-runtime/draw/shapes.ts';
import { CHEER_MS } from '../limits.ts';
import type { Cheer } from '../rally/packet.ts';
import type { PongScene } from '../scene.ts';
import type { CourtFrame } from './court-frame.ts';

const HEART_SIZE = 0.88;

/** Draws the picture around the origin, about one unit in radius. */
type Picture = (context: Context, palette: CourtFrame['palette']) => void;

/** The cheers there are, each a picture of its own. */
const PICTURES: Readonly<Record<Cheer, Picture>> = {
  clap: (context, { fur, muzzle }) => {
    for (const [side, tone] of [
      [-1, fur.light],
      [1, muzzle],
    ] as const) {
      context.save();
      context.rotate(side * 0.35);
      fillEllipse(context, { x: side * 0.28, y: 0.15 }, 0.36, 0.6, tone);
      fillEllipse(context, { x: side * 0.02, y: -0.2 }, 0.16, 0.36, tone);
      context.restore();
    }
  },
  star: (context, { tones: { sun } }) => {
    context.fillStyle = sun.light;
    context.strokeStyle = sun.deep;
    context.lineWidth = 0.16;
    context.lineJoin = 'round';
    traceStar(context, 0.88, 0.44);
    context.fill();
    context.stroke();
  },
  heart: (context, { tones: { berry } }) => {
    context.save();
    context.scale(HEART_SIZE, HEART_SIZE);
    context.fillStyle = berry.light;
    traceHeart(context);
    context.fill();
    context.restore();
  },
  wow: (context, { tones: { sun, plum }, ink }) => {
    fillDisc(context, { x: 0, y: 0 }, 0.82, sun.light);
    for (const side of [-1, 1]) fillDisc(context, { x: side * 0.3, y: -0.2 }, 0.13, ink);
    fillEllipse(context, { x: 0, y: 0.34 }, 0.22, 0.28, plum.deep);
  },
};

/** A cheer in a paper cloud beside who sent it. */
export function drawCheer(frame: CourtFrame, scene: PongScene, top: Vec2): void {
  const { cheer } = scene;
  if (cheer === null) return;
  const { context, palette, ballPx, surface, layout } = frame;
  const share = cheer.ageMs / CHEER_MS;
  const grown = surface.hasReducedMotion ? 1 : Math.min(1, share * 6);
  const radiusPx = ballPx * 1.7 * (1 - (1 - grown) ** 3);
  const right = layout.near > layout.far || layout.isTall ? 1 : -1;
  const at = { x: top.x + right * ballPx * 3.4, y: Math.max(radiusPx * 1.2, top.y + ballPx * 0.4) };
  context.save();
  context.globalAlpha = share > 0.8 ? Math.max(0, (1 - share) * 5) : 1;
  fillDisc(
    context,
    { x: at.x - right * ballPx * 1.6, y: at.y + ballPx },
    ballPx * 0.34,
    palette.paper,
  );
  fillDisc(context, at, radiusPx, palette.paper);
  context.translate(at.x, at.y);
  context.scale(radiusPx * 0.72, radiusPx * 0.72);
  PICTURES[cheer.kind](context, palette);
  context.restore();
}
