import type { FrameSize } from './arm-lean.ts';
import { drawHand } from './draw-hand.ts';
import type { DrawFingers } from './fingers/draw-fingers.ts';
import type { FrameShown } from './frame-shown.ts';
import { drawFrameStamp } from './frame-stamp.ts';
import { loadHandSheet } from './hand-sheet.ts';
import { drawHandStamp } from './hand-stamp.ts';
import { DEFAULT_HAND_LENGTH_NORM } from './limits.ts';
import { createChildPainter } from './paint-children.ts';
import { drawRoom } from './room-background.ts';
import { createNoiseLayer } from './sensor-noise.ts';

export type FrameLook = {
  /** Seed of the sensor noise; without one the picture has none. */
  readonly noiseSeed?: number | undefined;
  /** Write the frame's number into its corner, for `readFrameStamp`. */
  readonly stamped?: boolean | undefined;
  /** Write into its lower edge which hands it shows, for `readHandStamp`. */
  readonly handsStamped?: boolean | undefined;
  /** Length of the open hand, wrist to middle fingertip, in heights of the frame. */
  readonly handLengthNorm?: number | undefined;
};

export type PaintFrame = (shown: FrameShown, frameIndex: number, timeMs: number) => void;

/** Brings the pictures of counting hands, which are heavy: only a camera that shows some asks for them. */
export type LoadFingers = (size: FrameSize) => Promise<DrawFingers>;

/** Paints whole camera frames onto a canvas: room, children, arms and hands, noise, stamp. */
export const createFramePainter = async (
  context: CanvasRenderingContext2D,
  size: FrameSize,
  look: FrameLook,
  loadFingers?: LoadFingers,
): Promise<PaintFrame> => {
  const sheet = await loadHandSheet();
  const drawFingers = await loadFingers?.(size);
  const paintChildren = createChildPainter(size);
  const room = drawRoom(size.widthPx, size.heightPx);
  const drawNoise =
    look.noiseSeed === undefined
      ? undefined
      : createNoiseLayer(look.noiseSeed, size.widthPx, size.heightPx);
  const handSize = { ...size, handLengthNorm: look.handLengthNorm ?? DEFAULT_HAND_LENGTH_NORM };
  return ({ hands, fingers, scene, lightShare = 1, blurPx = 0 }, frameIndex, timeMs) => {
    if (scene === undefined) context.drawImage(room, 0, 0);
    else paintChildren(context, scene);
    for (const { side, moment } of hands) {
      if (moment.visible) drawHand(context, sheet, side, moment, timeMs, handSize);
    }
    for (const hand of fingers) drawFingers?.(context, hand, timeMs);
    if (blurPx > 0) {
      context.filter = `blur(${blurPx}px)`;
      context.drawImage(context.canvas, 0, 0);
      context.filter = 'none';
    }
    if (lightShare < 1) {
      context.fillStyle = `rgb(0 0 0 / ${1 - lightShare})`;
      context.fillRect(0, 0, size.widthPx, size.heightPx);
    }
    drawNoise?.(context, frameIndex);
    // Through a covered lens nothing is to be read either.
    if (lightShare === 0) return;
    if (look.stamped === true) drawFrameStamp(context, frameIndex, size.heightPx);
    if (look.handsStamped === true) drawHandStamp(context, hands, size.heightPx);
  };
};
