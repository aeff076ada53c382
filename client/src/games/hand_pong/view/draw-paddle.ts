import type { Vec2 } from '@advay/shared/kernel/vec2';
import { pulse } from '../../../game-runtime/draw/pulse.ts';
import { strokeBar } from '../../../game-runtime/draw/shapes.ts';
import { COURT_UNITS } from '../rally/court.ts';
import type { PongScene, Seat } from '../scene.ts';
import { type CourtFrame, shift } from './court-frame.ts';

const GIVE_MS = 160;
/** It ends before the hedge at a wall: so many ball radii beyond where the ball turns. */
const BESIDE_HEDGE_BALLS = 0.3;

/** Where a paddle's middle is on the glass: just behind its line, so that the ball meets its face. */
export function paddleAtPx(frame: CourtFrame, scene: PongScene, seat: Seat): Vec2 {
  const { toPx, outward, ballPx, surface } = frame;
  const along = seat === 'near' ? 0 : COURT_UNITS;
  const at = toPx({ across: scene[seat].across, along });
  const isMet = scene.last?.kind === 'strike' && scene.last.seat === seat;
  const met = isMet ? Math.max(0, 1 - (scene.last?.ageMs ?? 0) / GIVE_MS) : 0;
  const givePx = surface.hasReducedMotion ? 0 : met * ballPx * 0.35;
  return shift(at, outward, (seat === 'near' ? 1 : -1) * (ballPx * 1.35 + givePx));
}

/** Each side has its colour, here and at the points it makes. */
export function paddleTone({ tones }: CourtFrame['palette'], seat: Seat) {
  return seat === 'near' ? tones.berry : tones.plum;
}

/** A broad two-tone bar; the child's is berry and thick, the bear's plum. */
export function drawPaddle(frame: CourtFrame, scene: PongScene, seat: Seat): void {
  const { context, palette, across, outward, ballPx, acrossPx } = frame;
  const tone = paddleTone(palette, seat);
  const at = paddleAtPx(frame, scene, seat);
  const thickPx = ballPx * (seat === 'near' ? 0.85 : 0.72);
  const { half, across: middle } = scene[seat];
  const reachPx = (toWall: number) =>
    Math.max(
      0,
      Math.min(half * acrossPx, toWall * acrossPx + BESIDE_HEDGE_BALLS * ballPx) - thickPx / 2,
    );
  const ends = [
    shift(at, across, -reachPx(middle)),
    shift(at, across, reachPx(COURT_UNITS - middle)),
  ] as const;
  const backPx = (seat === 'near' ? 1 : -1) * thickPx * 0.3;
  const back = ends.map((end) => shift(end, outward, backPx)) as [Vec2, Vec2];
  strokeBar(context, back[0], back[1], thickPx, tone.deep);
  strokeBar(context, ends[0], ends[1], thickPx, tone.light);
  const shine = ends.map((end) => shift(end, outward, -backPx * 0.5)) as [Vec2, Vec2];
  context.globalAlpha = 0.35;
  strokeBar(context, shine[0], shine[1], thickPx * 0.22, palette.paper);
  context.globalAlpha = 1;
  if (seat === 'near' && !scene.near.isSeen) drawInvitation(frame, ends);
}

/** Nobody holds the paddle: it shows the two ways it can go. */
function drawInvitation(
  { context, palette, across, ballPx, surface }: CourtFrame,
  ends: readonly [Vec2, Vec2],
): void {
  for (const [end, way] of [
    [ends[0], -1],
    [ends[1], 1],
  ] as const) {
    const tip = shift(end, across, way * ballPx * (1.5 + 0.5 * pulse(surface, 350)));
    const foot = shift(tip, across, -way * ballPx * 0.5);
    const aside = { x: across.y, y: across.x };
    const size = ballPx * 0.24;
    strokeBar(context, shift(foot, aside, ballPx * 0.5), tip, size, palette.paper);
    strokeBar(context, shift(foot, aside, -ballPx * 0.5), tip, size, palette.paper);
  }
}
