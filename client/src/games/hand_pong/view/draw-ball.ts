import type { Vec2 } from '@advay/shared/kernel/vec2';
import { pulse } from '../../../game-runtime/draw/pulse.ts';
import { fillDisc, fillEllipse } from '../../../game-runtime/draw/shapes.ts';
import { COURT_UNITS } from '../rally/court.ts';
import type { PongScene } from '../scene.ts';
import type { CourtFrame } from './court-frame.ts';

const SQUASH_MS = 170;
/** Within this many units of a wall the ball gives way to it. */
const WALL_UNITS = 46;
/** A ball turns once on about this many units. */
const UNITS_PER_TURN = 420;

/** A ball with weight: its trail under it, its shadow beside it, flat for a moment where it was met. */
export function drawBall(frame: CourtFrame, scene: PongScene): void {
  const { context, palette, ballPx, toPx, surface } = frame;
  const at = toPx(scene.ball);
  if (!surface.hasReducedMotion) drawTrail(frame, scene);
  const isResting = scene.mood === 'resting';
  const liftPx = ballPx * (isResting ? 0.3 : 0.55);
  context.globalAlpha = 0.5;
  fillEllipse(
    context,
    { x: at.x + liftPx * 0.5, y: at.y + liftPx },
    ballPx,
    ballPx * 0.8,
    palette.shade,
  );
  context.globalAlpha = 1;
  if (scene.mood === 'hovering') drawGlow(frame, at);
  const { x, y } = squash(frame, scene);
  context.save();
  context.translate(at.x, at.y);
  context.scale(x, y);
  fillDisc(context, { x: 0, y: 0 }, ballPx, palette.tones.sun.deep);
  context.beginPath();
  context.arc(0, 0, ballPx, 0, Math.PI * 2);
  context.clip();
  fillDisc(
    context,
    { x: -ballPx * 0.16, y: -ballPx * 0.2 },
    ballPx * 0.94,
    palette.tones.sun.light,
  );
  drawBand(frame, scene);
  context.restore();
}

/** A band around the ball shows how it rolls. */
function drawBand({ context, palette, ballPx, surface }: CourtFrame, { ball }: PongScene): void {
  const turn = surface.hasReducedMotion
    ? 0.6
    : ((ball.along + ball.across) / UNITS_PER_TURN) * Math.PI * 2;
  context.rotate(turn);
  context.strokeStyle = palette.paper;
  context.lineWidth = ballPx * 0.3;
  context.beginPath();
  context.arc(ballPx * 1.05, 0, ballPx * 1.1, 0, Math.PI * 2);
  context.stroke();
}

function drawTrail({ context, palette, ballPx, toPx }: CourtFrame, scene: PongScene): void {
  const { trail } = scene;
  for (let back = trail.length - 1; back >= 0; back -= 1) {
    const point = trail[back];
    if (point === undefined) continue;
    const share = 1 - (back + 1) / (trail.length + 1);
    context.globalAlpha = 0.1 + 0.28 * share;
    fillDisc(context, toPx(point), ballPx * (0.35 + 0.5 * share), palette.tones.sun.light);
  }
  context.globalAlpha = 1;
}

function drawGlow({ context, palette, ballPx, surface }: CourtFrame, at: Vec2): void {
  context.globalAlpha = 0.55;
  fillDisc(context, at, ballPx * (1.5 + 0.3 * pulse(surface, 400)), palette.halo);
  context.globalAlpha = 1;
}

/** Flat towards what it was met by: a paddle along the court, a wall across it. */
function squash(frame: CourtFrame, scene: PongScene): Vec2 {
  const { layout, surface } = frame;
  if (surface.hasReducedMotion || scene.mood === 'resting') return { x: 1, y: 1 };
  const ageMs = scene.last?.kind === 'strike' ? scene.last.ageMs : SQUASH_MS;
  const met = Math.max(0, 1 - ageMs / SQUASH_MS) * 0.26;
  const fromWall = Math.min(scene.ball.across, COURT_UNITS - scene.ball.across);
  const walled = Math.max(0, 1 - fromWall / WALL_UNITS) * 0.22;
  const along = 1 - met + walled * 0.7;
  const across = 1 - walled + met * 0.7;
  return layout.isTall ? { x: across, y: along } : { x: along, y: across };
}

/** Where the ball will come: a light on the near line. */
export function drawLanding(frame: CourtFrame, landing: number | null): void {
  if (landing === null) return;
  const { context, palette, ballPx, toPx, surface } = frame;
  const at = toPx({ across: landing, along: 0 });
  context.globalAlpha = 0.75;
  fillDisc(context, at, ballPx * (1.55 + 0.2 * pulse(surface, 320)), palette.halo);
  fillDisc(context, at, ballPx * 1.1, palette.tones.sun.light);
  context.globalAlpha = 1;
}
