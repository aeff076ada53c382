import { armLeanRad, type FrameSize } from './arm-lean.ts';
import type { HandMoment, HandSide } from './hand-path.ts';
import type { HandSheet } from './hand-sheet.ts';
import { SWAY_PERIOD_MS, SWAY_SCALE_SHARE, SWAY_TURN_RAD } from './limits.ts';

/** Sizes of the sleeve in lengths of the open hand. */
const SLEEVE = { topNorm: 0.05, halfWristNorm: 0.2, halfElbowNorm: 0.32, lengthNorm: 4 } as const;
const SLEEVE_COLOURS = ['#3f5f86', '#557aa6', '#34506f'] as const;

/** Length of the open hand, wrist to middle fingertip, in heights of the frame. */
export type HandLength = { readonly handLengthNorm: number };

/** Draws arm and hand so that landmark 8 falls exactly on the moment's point. */
export const drawHand = (
  context: CanvasRenderingContext2D,
  sheet: HandSheet,
  side: HandSide,
  moment: HandMoment,
  timeMs: number,
  size: FrameSize & HandLength,
): void => {
  const { plan } = sheet;
  const picture = sheet.pictureOf(moment);
  const phase = (timeMs / SWAY_PERIOD_MS) * 2 * Math.PI;
  const sway = 1 + SWAY_SCALE_SHARE * Math.sin(phase * 0.7);
  const scale = ((size.handLengthNorm * size.heightPx) / plan.handLengthPx) * sway;
  context.save();
  context.translate(moment.xNorm * size.widthPx, moment.yNorm * size.heightPx);
  context.rotate(armLeanRad(moment, side, size) + SWAY_TURN_RAD * Math.sin(phase));
  // The sheet shows right hands; a left hand is its mirror image.
  context.scale(side === 'left' ? -scale : scale, scale);
  context.translate(-picture.tipXPx, -picture.tipYPx);
  context.drawImage(
    sheet.image,
    picture.xPx,
    picture.yPx,
    plan.cellWidthPx,
    plan.cellHeightPx,
    0,
    0,
    plan.cellWidthPx,
    plan.cellHeightPx,
  );
  context.translate(plan.wristXPx, plan.wristYPx);
  drawSleeve(context, plan.handLengthPx);
  context.restore();
};

const drawSleeve = (context: CanvasRenderingContext2D, handLengthPx: number): void => {
  const topPx = SLEEVE.topNorm * handLengthPx;
  const halfWristPx = SLEEVE.halfWristNorm * handLengthPx;
  const halfElbowPx = SLEEVE.halfElbowNorm * handLengthPx;
  const elbowYPx = topPx + SLEEVE.lengthNorm * handLengthPx;
  const cloth = context.createLinearGradient(-halfElbowPx, 0, halfElbowPx, 0);
  for (const [place, colour] of SLEEVE_COLOURS.entries()) cloth.addColorStop(place / 2, colour);
  context.fillStyle = cloth;
  context.beginPath();
  context.moveTo(-halfWristPx, topPx);
  context.quadraticCurveTo(0, topPx + 0.05 * handLengthPx, halfWristPx, topPx);
  context.lineTo(halfElbowPx, elbowYPx);
  context.lineTo(-halfElbowPx, elbowYPx);
  context.fill();
};
