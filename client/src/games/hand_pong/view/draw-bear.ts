import type { Vec2 } from '@advay/shared/kernel/vec2';
import { fillDisc, fillEllipse } from '../../../game-runtime/draw/shapes.ts';
import type { PongScene } from '../scene.ts';
import { type CourtFrame, shift } from './court-frame.ts';
import { paddleAtPx } from './draw-paddle.ts';

const FACE_MS = 900;

/** The bear behind the far paddle; its eyes follow the ball. A real child has a fox instead: somebody else is there. */
export function drawBear(frame: CourtFrame, scene: PongScene): Vec2 {
  const { context, palette, outward, ballPx, toPx, surface } = frame;
  const radiusPx = ballPx * 1.65;
  const behind = shift(paddleAtPx(frame, scene, 'far'), outward, -radiusPx * 1.25);
  const isGlad =
    scene.cheer !== null || (scene.last?.kind === 'strike' && scene.last.seat === 'far');
  const isOver = (scene.last?.ageMs ?? FACE_MS) >= FACE_MS;
  const hopPx =
    surface.hasReducedMotion || scene.cheer === null ? 0 : hop(scene.cheer.ageMs) * radiusPx * 0.25;
  const at = { x: behind.x, y: behind.y - hopPx };
  const fur = scene.farPlayer === 'bear' ? palette.fur : palette.tones.sun;
  fillEllipse(
    context,
    { x: behind.x, y: behind.y + radiusPx * 0.95 },
    radiusPx * 0.9,
    radiusPx * 0.3,
    palette.shade,
  );
  for (const side of [-1, 1]) {
    const ear = { x: at.x + side * radiusPx * 0.72, y: at.y - radiusPx * 0.72 };
    fillDisc(context, ear, radiusPx * 0.38, fur.deep);
    fillDisc(context, ear, radiusPx * 0.2, palette.muzzle);
  }
  fillDisc(context, at, radiusPx, fur.deep);
  fillDisc(
    context,
    { x: at.x - radiusPx * 0.05, y: at.y - radiusPx * 0.08 },
    radiusPx * 0.92,
    fur.light,
  );
  fillEllipse(
    context,
    { x: at.x, y: at.y + radiusPx * 0.34 },
    radiusPx * 0.46,
    radiusPx * 0.36,
    palette.muzzle,
  );
  fillEllipse(
    context,
    { x: at.x, y: at.y + radiusPx * 0.18 },
    radiusPx * 0.16,
    radiusPx * 0.11,
    palette.ink,
  );
  drawEyes(frame, at, radiusPx, toPx(scene.ball));
  drawMouth(frame, { x: at.x, y: at.y + radiusPx * 0.36 }, radiusPx, isGlad && !isOver);
  return { x: at.x, y: at.y - radiusPx };
}

const hop = (ageMs: number) => Math.abs(Math.sin((ageMs / 300) * Math.PI));

function drawEyes({ context, palette }: CourtFrame, at: Vec2, radiusPx: number, ball: Vec2): void {
  const away = Math.max(1, Math.hypot(ball.x - at.x, ball.y - at.y));
  const look = { x: ((ball.x - at.x) / away) * 0.07, y: ((ball.y - at.y) / away) * 0.07 };
  for (const side of [-1, 1]) {
    const eye = { x: at.x + side * radiusPx * 0.36, y: at.y - radiusPx * 0.14 };
    fillDisc(context, eye, radiusPx * 0.19, palette.daisy.petal);
    const pupil = { x: eye.x + look.x * radiusPx, y: eye.y + look.y * radiusPx };
    fillDisc(context, pupil, radiusPx * 0.11, palette.ink);
  }
}

function drawMouth(
  { context, palette }: CourtFrame,
  at: Vec2,
  radiusPx: number,
  isLaughing: boolean,
): void {
  context.strokeStyle = palette.ink;
  context.fillStyle = palette.ink;
  context.lineWidth = radiusPx * 0.07;
  context.lineCap = 'round';
  context.beginPath();
  context.arc(at.x, at.y, radiusPx * 0.2, 0.15 * Math.PI, 0.85 * Math.PI);
  if (isLaughing) context.fill();
  else context.stroke();
}
