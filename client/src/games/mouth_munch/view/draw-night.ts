import { around, fill, stroke } from '../../../game-runtime/draw/pen.ts';
import { fillDisc, fillEllipse } from '../../../game-runtime/draw/shapes.ts';
import { fieldToPx } from '../../../game-runtime/field-to-px.ts';
import { MOUTH_Y } from '../limits.ts';
import type { Scene } from './scene.ts';

const STARS = 30;
/** Share of the width, of the height, size in spans. */
const CLOUDS = [
  [0.16, 0.2, 0.075],
  [0.62, 0.1, 0.06],
  [0.4, 0.42, 0.05],
] as const;
const LANTERNS = 7;

/** Sky, moon, hills, two trees with a string of lanterns, and the cloth of the feast on the grass: all that stands still. */
export function drawNight(scene: Scene): void {
  drawSky(scene);
  drawMoon(scene);
  drawClouds(scene);
  drawLand(scene);
  drawLanterns(scene);
  drawCloth(scene);
}

function drawSky({ context, surface, colours, spanPx }: Scene): void {
  const { widthPx, heightPx } = surface;
  context.fillStyle = colours.sky;
  context.fillRect(0, 0, widthPx, heightPx);
  fillEllipse(
    context,
    { x: widthPx * 0.5, y: heightPx * 0.86 },
    widthPx * 0.95,
    heightPx * 0.42,
    colours.glow,
  );
  fillEllipse(
    context,
    { x: widthPx * 0.5, y: heightPx * 0.92 },
    widthPx * 0.8,
    heightPx * 0.34,
    colours.skyLow,
  );
  for (let star = 0; star < STARS; star += 1) {
    const x = ((star * star * 0.618 + 0.11) % 1) * widthPx;
    const y = ((star * 0.377 + 0.04) % 0.62) * heightPx;
    const size = spanPx * (star % 4 === 0 ? 0.0075 : 0.004);
    context.globalAlpha = star % 3 === 0 ? 0.95 : 0.7;
    fillDisc(context, { x, y }, size, colours.star);
  }
  context.globalAlpha = 1;
}

/** The moon eats along: at the end it is as full as everybody. */
function drawMoon({ context, surface, colours, spanPx, state }: Scene): void {
  const { moon, glow } = colours;
  const place = { x: surface.widthPx * 0.82, y: surface.heightPx * 0.2 };
  around(context, place, spanPx * 0.155, () => {
    context.globalAlpha = 0.55;
    fillDisc(context, { x: 0, y: 0 }, 1.42, glow);
    context.globalAlpha = 1;
    fillDisc(context, { x: 0, y: 0 }, 1, moon.light);
    fill(context, moon.deep, (path) => {
      path.arc(0, 0, 1, -1.15, 1.25);
      path.quadraticCurveTo(0.95, 0.05, 0.41, -0.91);
    });
    for (const [x, y, radius] of [
      [-0.55, -0.45, 0.13],
      [-0.2, 0.68, 0.1],
      [0.15, -0.7, 0.08],
    ] as const) {
      fillDisc(context, { x, y }, radius, moon.deep);
    }
    const wide = 0.18 + 0.16 * Math.min(1, state.eaten / state.goal);
    for (const side of [-1, 1]) {
      stroke(context, '#8a6a3a', 0.07, (path) =>
        path.arc(-0.12 + side * 0.3, 0, 0.1, 0.2, Math.PI - 0.2),
      );
    }
    stroke(context, '#8a6a3a', 0.07, (path) => path.arc(-0.12, 0.18, wide, 0.35, Math.PI - 0.35));
  });
}

function drawClouds({ context, surface, colours, spanPx }: Scene): void {
  for (const [x, y, size] of CLOUDS) {
    const left = surface.widthPx * x;
    const top = surface.heightPx * y;
    const unit = size * spanPx;
    fillEllipse(context, { x: left, y: top + unit * 0.5 }, unit * 2.4, unit * 0.62, colours.cloud);
    fillDisc(context, { x: left - unit * 0.7, y: top }, unit * 0.9, colours.cloud);
    fillDisc(context, { x: left + unit * 0.6, y: top + unit * 0.1 }, unit * 0.72, colours.cloud);
  }
}

/** The crest of the hill, behind the figure. */
function groundY({ surface, spanPx }: Scene): number {
  return fieldToPx(surface.field, 0, MOUTH_Y).y + spanPx * 0.09;
}

function drawLand(scene: Scene): void {
  const { context, surface, colours, spanPx } = scene;
  const { widthPx, heightPx } = surface;
  const y = groundY(scene);
  const below = heightPx - y + spanPx;
  const mound = (x: number, top: number, wide: number, colour: string) =>
    fillEllipse(context, { x: widthPx * x, y: top + below }, widthPx * wide, below, colour);
  mound(0.12, y - spanPx * 0.2, 0.42, colours.farHill);
  mound(0.78, y - spanPx * 0.26, 0.5, colours.farHill);
  mound(0.02, y - spanPx * 0.09, 0.5, colours.hill.deep);
  mound(0.98, y - spanPx * 0.1, 0.56, colours.hill.light);
  drawTree(scene, 0.035, 1);
  drawTree(scene, 0.965, -1);
  mound(0.5, y, 1.05, colours.ground.light);
  mound(0.5, y + spanPx * 0.15, 1.1, colours.ground.deep);
  for (let tuft = 0; tuft < 9; tuft += 1) {
    const x = ((tuft * 0.618 + 0.05) % 1) * widthPx;
    const foot = y + spanPx * (0.06 + 0.03 * (tuft % 3));
    for (const lean of [-1, 0, 1]) {
      stroke(context, colours.ground.deep, spanPx * 0.007, (path) => {
        path.moveTo(x, foot);
        path.lineTo(x + lean * spanPx * 0.014, foot - spanPx * (lean === 0 ? 0.036 : 0.026));
      });
    }
  }
}

function drawTree(scene: Scene, x: number, side: 1 | -1): void {
  const { context, surface, colours, spanPx } = scene;
  const foot = { x: surface.widthPx * x, y: groundY(scene) + spanPx * 0.06 };
  around(context, foot, spanPx * 0.1, () => {
    fill(context, colours.trunk, (path) => {
      path.moveTo(-0.35, 0);
      path.quadraticCurveTo(-0.12, -2, -0.2, -4.2);
      path.lineTo(0.25, -4.2);
      path.quadraticCurveTo(0.12, -2, 0.4, 0);
    });
    fillDisc(context, { x: -side * 0.5, y: -4.6 }, 1.35, colours.hill.deep);
    fillDisc(context, { x: side * 0.75, y: -4.3 }, 1.05, colours.hill.deep);
    fillDisc(context, { x: 0, y: -5.4 }, 1.2, colours.hill.deep);
    fillDisc(context, { x: -0.35, y: -5.2 }, 0.85, colours.hill.light);
    fillDisc(context, { x: 0.5, y: -4.7 }, 0.55, colours.hill.light);
  });
}

function drawLanterns(scene: Scene): void {
  const { context, surface, colours, spanPx } = scene;
  const { widthPx } = surface;
  const y = groundY(scene) - spanPx * 0.4;
  const sagPx = spanPx * 0.11;
  stroke(context, colours.trunk, spanPx * 0.006, (path) => {
    path.moveTo(widthPx * 0.035, y);
    path.quadraticCurveTo(widthPx * 0.5, y + sagPx * 2, widthPx * 0.965, y);
  });
  for (let index = 0; index < LANTERNS; index += 1) {
    const share = (index + 1) / (LANTERNS + 1);
    const hung = {
      x: widthPx * (0.035 + 0.93 * share),
      y: y + 4 * sagPx * share * (1 - share),
    };
    const light = colours.lantern[index % colours.lantern.length] ?? colours.star;
    around(context, hung, spanPx * 0.026, () => {
      context.globalAlpha = 0.22;
      fillDisc(context, { x: 0, y: 1.1 }, 2.3, light);
      context.globalAlpha = 1;
      fillEllipse(context, { x: 0, y: 1.1 }, 0.95, 1.05, light);
      fillEllipse(context, { x: 0, y: 0.15 }, 0.45, 0.2, colours.trunk);
      fillEllipse(context, { x: 0, y: 2.05 }, 0.4, 0.18, colours.trunk);
    });
  }
}

/** The checked cloth on which the figure walks to and fro. */
function drawCloth({ context, surface, colours, spanPx }: Scene): void {
  const mouth = fieldToPx(surface.field, 0.5, MOUTH_Y);
  const middle = { x: mouth.x, y: mouth.y + spanPx * 0.24 };
  const wide = surface.field.widthPx * 0.47;
  const high = spanPx * 0.075;
  context.save();
  fillEllipse(
    context,
    { x: middle.x, y: middle.y + spanPx * 0.012 },
    wide,
    high,
    colours.ground.deep,
  );
  fill(context, colours.cloth.light, (path) =>
    path.ellipse(middle.x, middle.y, wide, high, 0, 0, Math.PI * 2),
  );
  context.clip();
  context.globalAlpha = 0.5;
  context.fillStyle = colours.cloth.deep;
  const checkPx = spanPx * 0.07;
  for (let x = -wide; x < wide; x += checkPx * 2) {
    context.fillRect(middle.x + x, middle.y - high, checkPx, high * 2);
  }
  for (let y = -high; y < high; y += checkPx * 0.7) {
    context.fillRect(middle.x - wide, middle.y + y, wide * 2, checkPx * 0.35);
  }
  context.restore();
}
