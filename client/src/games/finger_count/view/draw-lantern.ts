import type { ScenePalette } from '../../../game-runtime/draw/palette.ts';
import {
  type Context,
  fillBox,
  fillDisc,
  fillEllipse,
  strokeBar,
} from '../../../game-runtime/draw/shapes.ts';
import type { ThingLook } from './draw-duck.ts';

const RIBS = [-0.36, 0, 0.36] as const;

/** A paper lantern that hangs dark and is lit. */
export function drawLantern(context: Context, palette: ScenePalette, look: ThingLook): void {
  const { tones, driven, glow } = palette;
  context.save();
  context.rotate((look.isWaving ? 0.28 : 0.05) * look.beat);
  context.translate(0, 0.15);
  const share = look.out;
  if (share > 0) {
    context.save();
    for (const [radius, alpha] of [
      [1.5, 0.22],
      [1.12, 0.3],
    ] as const) {
      context.globalAlpha = alpha * share;
      fillDisc(context, { x: 0, y: 0 }, radius * (1 + 0.04 * look.beat), glow);
      fillDisc(context, { x: 0, y: 0 }, radius * 0.86, tones.sun.light);
    }
    context.restore();
  }
  const { light, deep } = share > 0 ? { light: driven, deep: tones.sun.deep } : tones.plum;
  strokeBar(context, { x: 0, y: -1.25 }, { x: 0, y: -0.7 }, 0.05, tones.plum.deep);
  fillEllipse(context, { x: 0, y: 0 }, 0.74, 0.66, light);
  context.strokeStyle = deep;
  context.lineWidth = 0.06;
  for (const rib of RIBS) {
    context.beginPath();
    context.ellipse(0, 0, Math.abs(rib) + 0.01, 0.64, 0, 0, Math.PI * 2);
    context.stroke();
  }
  context.beginPath();
  context.ellipse(0, 0, 0.74, 0.66, 0, 0, Math.PI * 2);
  context.stroke();
  drawFace(context, palette, share > 0);
  for (const top of [-0.76, 0.6]) {
    fillBox(
      context,
      { left: -0.34, top, width: 0.68, height: 0.16, radius: 0.06 },
      tones.plum.deep,
    );
  }
  strokeBar(context, { x: 0, y: 0.76 }, { x: 0.06 * look.beat, y: 1.02 }, 0.1, tones.berry.light);
  context.restore();
}

/** Asleep while it is dark. */
function drawFace(context: Context, { ink, tones }: ScenePalette, isAwake: boolean): void {
  context.strokeStyle = isAwake ? ink : tones.plum.mark;
  context.lineCap = 'round';
  context.lineWidth = 0.07;
  for (const side of [-1, 1]) {
    if (isAwake) fillDisc(context, { x: side * 0.24, y: -0.08 }, 0.09, ink);
    else {
      context.beginPath();
      context.arc(side * 0.24, -0.1, 0.11, 0.3, Math.PI - 0.3);
      context.stroke();
    }
  }
  context.beginPath();
  context.arc(0, 0.06, isAwake ? 0.2 : 0.1, 0.35, Math.PI - 0.35);
  context.stroke();
}
