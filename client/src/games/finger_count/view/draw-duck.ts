import type { ScenePalette } from '../../../game-runtime/draw/palette.ts';
import {
  type Context,
  fillDisc,
  fillEllipse,
  strokeBar,
} from '../../../game-runtime/draw/shapes.ts';

/** How a thing is drawn around the origin, about one unit to each side. */
export type ThingLook = Readonly<{
  out: number;
  /** -1..1 to and fro; 0 is still. */
  beat: number;
  isWaving: boolean;
  /** Tells neighbours apart. */
  index: number;
}>;

/** A duckling: on the water it is seen to its wings, on the bank down to its feet. */
export function drawDuck(context: Context, palette: ScenePalette, look: ThingLook): void {
  const { tones, ink, paper, ripple, water } = palette;
  const { light, deep, mark } = tones.sun;
  const isAfloat = look.out <= 0;
  if (isAfloat) fillEllipse(context, { x: 0, y: 0.38 }, 1.12, 0.22, ripple);
  else {
    for (const x of [-0.22, 0.16]) {
      const foot = { x: x + 0.06 * look.beat, y: 0.78 };
      strokeBar(context, { x, y: 0.4 }, foot, 0.12, deep);
      strokeBar(context, foot, { x: foot.x + 0.2, y: 0.8 }, 0.14, deep);
    }
  }
  context.fillStyle = deep;
  context.beginPath();
  context.moveTo(-0.6, -0.05);
  context.quadraticCurveTo(-1.1, -0.25, -1.12, -0.52);
  context.quadraticCurveTo(-0.75, -0.42, -0.45, -0.3);
  context.fill();
  fillEllipse(context, { x: -0.08, y: 0.08 }, 0.8, 0.5, light);
  fillEllipse(context, { x: 0.48, y: -0.16 }, 0.3, 0.42, light);
  fillDisc(context, { x: 0.5, y: -0.56 }, 0.44, light);
  strokeBar(context, { x: 0.4, y: -0.98 }, { x: 0.3, y: -1.1 }, 0.09, deep);
  drawBeak(context, deep, mark);
  fillDisc(context, { x: 0.6, y: -0.66 }, 0.115, ink);
  fillDisc(context, { x: 0.64, y: -0.7 }, 0.04, paper);
  context.save();
  context.globalAlpha *= 0.35;
  fillDisc(context, { x: 0.44, y: -0.42 }, 0.11, tones.berry.light);
  context.restore();
  drawWing(context, deep, look);
  if (isAfloat) fillEllipse(context, { x: -0.05, y: 0.56 }, 0.92, 0.24, water.light);
}

function drawBeak(context: Context, fill: string, line: string): void {
  fillEllipse(context, { x: 0.97, y: -0.5 }, 0.23, 0.13, fill, 0.12);
  strokeBar(context, { x: 0.82, y: -0.49 }, { x: 1.12, y: -0.47 }, 0.035, line);
}

function drawWing(context: Context, fill: string, { isWaving, beat }: ThingLook): void {
  context.save();
  context.translate(-0.3, -0.02);
  context.rotate(isWaving ? 0.75 + 0.45 * beat : 0.1 * beat);
  fillEllipse(context, { x: isWaving ? -0.42 : -0.02, y: 0.04 }, 0.46, 0.27, fill, 0.1);
  context.restore();
}
