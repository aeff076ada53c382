import type { FigurePictures } from '../../../cast/figure-pictures.ts';
import type { Figure } from '../../../cast/figures.ts';
import type { Surface } from '../../../game-runtime/contract.ts';
import type { CourtPoint } from '../rally/court.ts';
import type { PongScene } from '../scene.ts';
import type { CourtLayout } from '../simulation/court-layout.ts';
import { frameCourt } from './court-frame.ts';
import { drawBall, drawLanding } from './draw-ball.ts';
import { drawCard } from './draw-card.ts';
import { drawCheer } from './draw-cheer.ts';
import { drawFarPlayer } from './draw-far-player.ts';
import { drawMeadow } from './draw-meadow.ts';
import { drawPaddle } from './draw-paddle.ts';

/** What a court is drawn with besides what happens on it. */
export type CourtLook = Readonly<{
  layout: CourtLayout;
  /** Who a child at the far side is; alone, it is played with the bear. */
  friend: Figure;
  pictures: FigurePictures;
}>;

/** Draws the whole game, back to front, `alpha` of the way between two scenes: a round on one screen or a remote one. */
export function drawCourt(
  surface: Surface,
  { layout, friend, pictures }: CourtLook,
  previous: PongScene,
  current: PongScene,
  alpha: number,
): void {
  const frame = frameCourt(surface, layout);
  const scene = between(previous, current, alpha);
  drawMeadow(frame, scene);
  drawLanding(frame, scene.landing);
  const figure = scene.farPlayer === 'bear' ? 'bear' : friend;
  const farTop = drawFarPlayer(frame, scene, figure, pictures);
  drawPaddle(frame, scene, 'far');
  drawPaddle(frame, scene, 'near');
  drawBall(frame, scene);
  drawCheer(frame, scene, farTop);
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
