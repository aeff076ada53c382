import { drawFlower } from '../../../game-runtime/draw/flower.ts';
import { drawMounds } from '../../../game-runtime/draw/land.ts';
import { fillNumber } from '../../../game-runtime/draw/numerals.ts';
import { fillDisc, fillEllipse } from '../../../game-runtime/draw/shapes.ts';
import { fillSky } from '../../../game-runtime/draw/sky.ts';
import { COURT_UNITS } from '../rally/court.ts';
import type { PongScene } from '../scene.ts';
import { type CourtFrame, shift } from './court-frame.ts';
import { paddleTone } from './draw-paddle.ts';

const STRIPES = 8;
/** Bushes of a hedge stand this many ball radii apart, and begin and end a little beyond the lines. */
const BUSH_GAP_BALLS = 1.25;
const HEDGE_BEYOND = 0.07;
const GOAL_FLOWERS = 8;
const MOST_POINT_FLOWERS = 5;
const NET_TUFTS = 11;
/** The number in the middle takes the place of these, to either side. */
const NUMBER_TUFTS = 2;

/** Everything under the ball: sky and hills, the mown court between two hedges, and what the round has grown. */
export function drawMeadow(frame: CourtFrame, scene: PongScene): void {
  drawLand(frame);
  drawLawn(frame);
  drawNet(frame, scene.rally > 0);
  drawRally(frame, scene);
  drawHedge(frame, 0);
  drawHedge(frame, 1);
  drawGrowth(frame, scene);
}

function drawLand({ context, surface, palette, spanPx }: CourtFrame): void {
  const { widthPx, heightPx } = surface;
  const horizonPx = heightPx * 0.11;
  fillSky(surface, palette);
  const hills = [
    [0.2 * widthPx, horizonPx, 0.42 * widthPx, 0.12 * spanPx],
    [0.85 * widthPx, horizonPx, 0.4 * widthPx, 0.09 * spanPx],
  ] as const;
  drawMounds(context, hills, palette.farHill);
  context.fillStyle = palette.meadow;
  context.fillRect(0, horizonPx, widthPx, heightPx - horizonPx);
  fillEllipse(
    context,
    { x: widthPx * 0.5, y: heightPx },
    widthPx * 0.75,
    heightPx * 0.3,
    palette.meadowDeep,
  );
}

/** The court, mown in stripes, a little larger than where the ball's middle may be. */
function drawLawn({ context, palette, layout, toPx, ballPx, outward }: CourtFrame): void {
  const first = toPx({ across: 0, along: 0 });
  const second = toPx({ across: COURT_UNITS, along: COURT_UNITS });
  const rimPx = ballPx * 1.2;
  const endPx = ballPx * 2.6;
  const left = Math.min(first.x, second.x) - (layout.isTall ? rimPx : endPx);
  const top = Math.min(first.y, second.y) - (layout.isTall ? endPx : rimPx);
  const width = Math.abs(first.x - second.x) + 2 * (layout.isTall ? rimPx : endPx);
  const height = Math.abs(first.y - second.y) + 2 * (layout.isTall ? endPx : rimPx);
  context.save();
  context.beginPath();
  context.roundRect(left, top, width, height, ballPx * 1.6);
  context.clip();
  context.fillStyle = palette.mown.light;
  context.fillRect(left, top, width, height);
  context.fillStyle = palette.mown.deep;
  for (let stripe = 0; stripe < STRIPES; stripe += 2) {
    if (outward.x === 0)
      context.fillRect(left, top + (stripe / STRIPES) * height, width, height / STRIPES);
    else context.fillRect(left + (stripe / STRIPES) * width, top, width / STRIPES, height);
  }
  context.restore();
}

/** A row of daisies half-way: mine is here, yours is there. */
function drawNet({ context, palette, toPx, spanPx }: CourtFrame, hasNumber: boolean): void {
  for (let tuft = 0; tuft < NET_TUFTS; tuft += 1) {
    const fromMiddle = Math.abs(tuft - (NET_TUFTS - 1) / 2);
    if (hasNumber && fromMiddle <= NUMBER_TUFTS) continue;
    const across = ((tuft + 0.5) / NET_TUFTS) * COURT_UNITS;
    const at = toPx({ across, along: COURT_UNITS / 2 });
    drawFlower(context, at, spanPx * 0.012, palette.daisy.petal, palette.daisy.heart);
  }
}

/** How often it went back and forth, mown into the lawn. */
function drawRally(
  { context, palette, toPx, spanPx, surface }: CourtFrame,
  scene: PongScene,
): void {
  if (scene.rally === 0) return;
  const at = toPx({ across: COURT_UNITS / 2, along: COURT_UNITS / 2 });
  const fresh = scene.last?.kind === 'strike' ? Math.max(0, 1 - scene.last.ageMs / 220) : 0;
  const swell = surface.hasReducedMotion ? 1 : 1 + 0.14 * fresh * fresh;
  const sizePx = spanPx * 0.3 * swell;
  context.globalAlpha = 0.9;
  fillNumber(context, scene.rally, at, sizePx, palette.paper);
  context.globalAlpha = 1;
}

/** Where the middle of the hedge at a wall stands, a share of the way from the near line to the far one. */
function hedgeAt({ toPx, across, ballPx }: CourtFrame, wall: 0 | 1, share: number) {
  const at = toPx({ across: wall * COURT_UNITS, along: share * COURT_UNITS });
  return shift(at, across, (wall === 0 ? -1 : 1) * ballPx * 1.6);
}

function drawHedge(frame: CourtFrame, wall: 0 | 1): void {
  const { context, palette, ballPx, across, toPx } = frame;
  const near = toPx({ across: 0, along: 0 });
  const far = toPx({ across: 0, along: COURT_UNITS });
  const lengthPx = Math.abs(near.x - far.x) + Math.abs(near.y - far.y);
  const bushes = Math.max(2, Math.round(lengthPx / (ballPx * BUSH_GAP_BALLS)));
  for (const [tone, deeperPx, size] of [
    [palette.hedge.deep, 0.2, 0.9],
    [palette.hedge.light, 0, 0.78],
  ] as const) {
    for (let bush = 0; bush < bushes; bush += 1) {
      const share = (bush / (bushes - 1)) * (1 + 2 * HEDGE_BEYOND) - HEDGE_BEYOND;
      const at = hedgeAt(frame, wall, share);
      const outPx = (wall === 0 ? -1 : 1) * ballPx * deeperPx;
      fillDisc(context, shift(at, across, -outPx), ballPx * (size + (bush % 3) * 0.07), tone);
    }
  }
}

/** The first hedge comes into flower with the round; the second keeps the points, mine and yours. */
function drawGrowth(frame: CourtFrame, scene: PongScene): void {
  const { context, palette, ballPx } = frame;
  for (let flower = 0; flower < GOAL_FLOWERS; flower += 1) {
    const open = Math.min(1, Math.max(0, scene.share * GOAL_FLOWERS - flower));
    const at = hedgeAt(frame, 0, 0.06 + (flower / (GOAL_FLOWERS - 1)) * 0.88);
    if (open < 1) fillDisc(context, at, ballPx * 0.24, palette.bud);
    if (open > 0) {
      drawFlower(
        context,
        at,
        ballPx * (0.3 + 0.34 * open),
        palette.daisy.petal,
        palette.daisy.heart,
      );
    }
  }
  for (const [seat, from, way, petal] of [
    ['near', 0.06, 1, paddleTone(palette, 'near').light],
    ['far', 0.94, -1, paddleTone(palette, 'far').light],
  ] as const) {
    const shown = Math.min(MOST_POINT_FLOWERS, scene.points[seat]);
    for (let point = 0; point < shown; point += 1) {
      const at = hedgeAt(frame, 1, from + way * point * 0.08);
      drawFlower(context, at, ballPx * 0.5, petal, palette.paper);
    }
  }
}
