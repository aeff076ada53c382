import type { Vec2 } from '@advay/shared/kernel/vec2';
import { drawGuide } from '../../../game-runtime/draw/firefly-body.ts';
import { fillNumber } from '../../../game-runtime/draw/numerals.ts';
import { sway } from '../../../game-runtime/draw/pulse.ts';
import { fillDisc, strokeRing } from '../../../game-runtime/draw/shapes.ts';
import { fieldToPx } from '../../../game-runtime/field-to-px.ts';
import type { FingerCountState, Thing } from '../simulation/finger-count-state.ts';
import { drawBird } from './draw-bird.ts';
import type { Scene } from './draw-brook.ts';
import { drawDuck, type ThingLook } from './draw-duck.ts';
import { drawFrog } from './draw-frog.ts';
import { drawLantern } from './draw-lantern.ts';
import { homesOf, isInWater, outOf, scenePlaces } from './scene-places.ts';
import { pointedAt, posesOf, type ThingPose } from './thing-motion.ts';

const DRAWN: Readonly<
  Record<
    Thing,
    (context: CanvasRenderingContext2D, palette: Scene['palette'], look: ThingLook) => void
  >
> = { duck: drawDuck, frog: drawFrog, bird: drawBird, lantern: drawLantern };

type Drawn = Readonly<{ at: Vec2; pose: ThingPose; index: number }>;

/** Everybody who is counted, farthest first, and what is said about them without words: rings, numbers, the guide. */
export function drawThings(scene: Scene, state: FingerCountState): void {
  const { surface, aspect, unit, palette } = scene;
  const { context } = surface;
  const { task } = state;
  const radius = scenePlaces(aspect).thingSpans * unit;
  const mirrored = (xNorm: number) => (state.isMirrored ? 1 - xNorm : xNorm);
  const px = (xNorm: number, yNorm: number) => fieldToPx(surface.field, mirrored(xNorm), yNorm);
  const poses = posesOf(state);
  const things: readonly Drawn[] = homesOf(task, aspect).map((home, index) => {
    const pose = poses[index] ?? { here: 1, out: 0, away: 0, isWaving: false };
    const goal = outOf(task, home, index, poses.length, aspect);
    const start = px(home.xNorm, home.yNorm);
    const end = px(goal.xNorm, goal.yNorm);
    const glide = pose.out * pose.out * (3 - 2 * pose.out);
    return {
      at: { x: start.x + (end.x - start.x) * glide, y: start.y + (end.y - start.y) * glide },
      pose,
      index,
    };
  });
  for (const { at, pose } of things) {
    if (isInWater(task.thing) && pose.away > 0.5 && pose.out === 0) {
      strokeRing(context, at, radius * 0.6, radius * 0.08, palette.ripple);
    }
  }
  for (const drawn of things.toSorted((a, b) => a.at.y - b.at.y)) {
    drawThing(scene, state, drawn, radius);
  }
  drawNumbers(scene, state, things, radius);
}

function drawThing(
  scene: Scene,
  state: FingerCountState,
  { at, pose, index }: Drawn,
  radius: number,
): void {
  const { surface, palette } = scene;
  const { context, hasReducedMotion } = surface;
  const isGlad = state.endingMs !== null;
  const beat = sway(surface, pose.isWaving || isGlad ? 110 : 620, index * 1.3);
  const visible = pose.here * (1 - pose.away);
  if (visible <= 0) return;
  const isWalking = state.task.thing === 'duck' && pose.out > 0 && pose.out < 1;
  const hop =
    isWalking && !hasReducedMotion ? Math.abs(Math.sin(pose.out * Math.PI * 3)) * 0.22 : 0;
  const glad = isGlad ? Math.abs(sway(surface, 130, index)) * 0.3 : 0;
  const leaves = hasReducedMotion ? 0 : pose.away * 1.6;
  const comes = hasReducedMotion ? 0 : (1 - pose.here) * 0.5;
  const isUnderneath = state.task.thing === 'lantern' || state.task.thing === 'bird';
  const bob = state.task.thing === 'duck' && pose.out === 0 ? 0.05 * beat : 0;
  context.save();
  context.globalAlpha = visible;
  const aside = leaves * radius * (state.isMirrored ? 1 : -1);
  const up = (hop + glad + (isUnderneath ? comes : -comes)) * radius;
  context.translate(at.x + (isUnderneath ? 0 : aside), at.y - up + bob * radius);
  const facing = state.isMirrored ? -1 : 1;
  context.scale(radius * facing, radius);
  if (isWalking && !hasReducedMotion) context.rotate(0.12 * Math.sin(pose.out * Math.PI * 6));
  const look = { out: pose.out, beat, isWaving: pose.isWaving, index };
  DRAWN[state.task.thing](context, palette, look);
  context.restore();
}

/** The number of each that came out, or is pointed at, over its head. */
function drawNumbers(
  scene: Scene,
  state: FingerCountState,
  things: readonly Drawn[],
  radius: number,
): void {
  const { surface, palette } = scene;
  const { context } = surface;
  const tag = (at: Vec2, number: number, alpha: number) => {
    const place = { x: at.x, y: at.y - radius * 1.42 };
    context.save();
    context.globalAlpha = alpha;
    fillDisc(context, place, radius * 0.42, palette.paper);
    fillNumber(context, number, place, radius * 0.62, palette.ink, 'reading');
    context.restore();
  };
  for (const { at, pose, index } of things) {
    if (pose.out > 0 && pose.away < 1) tag(at, index + 1, pose.out * (1 - pose.away));
  }
  const pointed = pointedAt(state);
  const thing = pointed === null ? undefined : things[pointed.index];
  if (pointed === null || thing === undefined) return;
  strokeRing(context, thing.at, radius * 1.15, radius * 0.12, palette.halo);
  if (state.help.level >= 2 || state.tries > 0) tag(thing.at, pointed.index + 1, 1);
  const fly = { x: thing.at.x + radius * 0.9, y: thing.at.y - radius * 0.8 };
  drawGuide(context, fly, radius * 0.5, 0.18 * sway(surface, 60));
}
