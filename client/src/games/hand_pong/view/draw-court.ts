import type { Surface } from '../../../game-runtime/contract.ts';
import type { CourtPoint } from '../rally/court.ts';
import type { PongScene } from '../scene.ts';
import type { CourtLayout } from '../simulation/court-layout.ts';
import { frameCourt } from './court-frame.ts';
import { drawBall, drawLanding } from './draw-ball.ts';
import { drawBear } from './draw-bear.ts';
import { drawCard } from './draw-card.ts';
import { drawCheer } from './draw-cheer.ts';
import { drawMeadow } from './draw-meadow.ts';
import { drawPaddle } from './draw-paddle.ts';

/** Draws the whole game, back to front, `alpha` of the way between two scenes: a round on one screen or a remote one. */
export function drawCourt(
  surface: Surface,
  layout: CourtLayout,
  previous: PongScene,
  current: PongScene,
  alpha: number,
): void {
  const frame = frameCourt(surface, layout);
  const scene = between(previous, current, alpha);
  drawMeadow(frame, scene);
  drawLanding(frame, scene.landing);
  const bearTop = drawBear(frame, scene);
  drawPaddle(frame, scene, 'far');
  drawPaddle(frame, scene, 'near');
  drawBall(frame, scene);
  drawCheer(frame, scene, bearTop);
  drawCard(frame, scene);
}

function between(previous: PongScene, current: PongScene, alpha: number): PongScene {
  const mix = (from: number, to: number) => from + (to - from) * alpha;
  const mixPoint = (from: CourtPoint, to: CourtPoint): CourtPoint => ({
    across: mix(from.across, to.across),
    along: mix(from.along, to.along),
  });
  const isSameEntry = previous.entry === current.entry;
  return {
    ...current,
    ball: isSameEntry ? mixPoint(previous.ball, current.ball) : current.ball,
    near: { ...current.near, across: mix(previous.near.across, current.near.across) },
    far: { ...current.far, across: mix(previous.far.across, current.far.across) },
  };
}
