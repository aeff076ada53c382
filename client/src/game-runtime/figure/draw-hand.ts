import { mix, type Vec2 } from '@advay/shared/kernel/vec2';
import type { ScenePalette } from '../draw/palette.ts';
import { type Context, fillBox, strokeBar } from '../draw/shapes.ts';

/** Each finger from its root on, as a right hand shows its palm in a mirror; in the order in which they go up. */
const FINGERS = [
  { root: { x: -0.39, y: -0.02 }, tip: { x: -0.56, y: -0.92 } },
  { root: { x: -0.12, y: -0.1 }, tip: { x: -0.16, y: -1.1 } },
  { root: { x: 0.15, y: -0.08 }, tip: { x: 0.24, y: -1.02 } },
  { root: { x: 0.41, y: 0.04 }, tip: { x: 0.62, y: -0.76 } },
] as const;
const THUMB = { root: { x: -0.42, y: 0.48 }, tip: { x: -1.0, y: 0.02 } } as const;
/** Where a folded thumb lies: across the palm. */
const THUMB_FOLDED = { x: 0.12, y: 0.36 };
const FOLDED_SHARE = 0.16;
const RIM = 0.09;
const FINGER = 0.25;

/** How far each finger is out, 0..1, when so many are shown; parts of a finger while one goes up. */
const outBy = (fingers: number, index: number) => Math.min(1, Math.max(0, fingers - index));

/** A gloved hand that shows so many fingers, 0..5; everybody's hand, so it has no skin. */
export function drawHand(
  context: Context,
  { tones, paper }: ScenePalette,
  {
    at,
    radiusPx,
    fingers,
    isLeft,
    turnRad = 0,
  }: Readonly<{
    at: Vec2;
    radiusPx: number;
    fingers: number;
    isLeft: boolean;
    turnRad?: number;
  }>,
): void {
  context.save();
  context.translate(at.x, at.y);
  context.scale(isLeft ? -radiusPx : radiusPx, radiusPx);
  context.rotate(turnRad);
  const rim = tones.plum.deep;
  for (const [grown, fill] of [
    [RIM, rim],
    [0, paper],
  ] as const) {
    for (const [index, { root, tip }] of FINGERS.entries()) {
      const end = mix(root, tip, FOLDED_SHARE + (1 - FOLDED_SHARE) * outBy(fingers, index));
      strokeBar(context, root, end, FINGER + grown * 2, fill);
    }
    strokeBar(context, THUMB.root, thumbEnd(fingers), FINGER + grown * 2, fill);
    const box = { left: -0.55 - grown, top: -0.12 - grown, width: 1.1 + grown * 2, radius: 0.3 };
    fillBox(context, { ...box, height: 0.98 + grown * 2 }, fill);
  }
  drawFolded(context, fingers, rim);
  drawCuff(context, tones.berry.light, tones.berry.deep);
  context.restore();
}

const thumbEnd = (fingers: number): Vec2 => mix(THUMB.root, THUMB.tip, outBy(fingers, 4));

/** Fingers that are in lie on the palm: a line around each, and the thumb across them. */
function drawFolded(context: Context, fingers: number, line: string): void {
  context.save();
  context.globalAlpha *= 0.55;
  for (const [index, { root }] of FINGERS.entries()) {
    if (outBy(fingers, index) > 0.5) continue;
    context.strokeStyle = line;
    context.lineCap = 'round';
    context.lineWidth = 0.05;
    context.beginPath();
    context.arc(root.x, 0.16, 0.12, 0.2, Math.PI - 0.2);
    context.stroke();
  }
  if (outBy(fingers, 4) < 0.5) strokeBar(context, THUMB.root, THUMB_FOLDED, 0.06, line);
  context.restore();
}

function drawCuff(context: Context, light: string, deep: string): void {
  fillBox(context, { left: -0.5, top: 0.8, width: 1, height: 0.9, radius: 0.14 }, light);
  fillBox(context, { left: -0.58, top: 0.76, width: 1.16, height: 0.24, radius: 0.12 }, deep);
}
