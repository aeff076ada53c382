import type { FrameSize } from '../../synthetic-child/arm-lean.ts';
import {
  type DrawFingers,
  loadFingers,
  loadFingersOf,
} from '../../synthetic-child/fingers/draw-fingers.ts';
import { createFramePainter, type PaintFrame } from '../../synthetic-child/frame-painter.ts';
import type { FrameShown } from '../../synthetic-child/frame-shown.ts';
import { DEFAULT_HAND_LENGTH_NORM } from '../../synthetic-child/limits.ts';
import { createNoiseLayer } from '../../synthetic-child/sensor-noise.ts';
import { FRAME_MS } from './clip.ts';
import type { FingersSheet } from './other-views/fingers-sheet.ts';

type PaintedFrame = Readonly<{
  shown: FrameShown;
  frameIndex: number;
  seed: number;
  noiseTimes: 1 | 2;
  handLengthNorm?: number | undefined;
}>;

const NOISE_SEED = 23;
/** Frames of one seed wear other cuts of the noise than those of the next. */
const FRAMES_OF_SEED = 10_007;

type ClipPainter = Readonly<{
  paint(frame: PaintedFrame): Promise<ImageBitmap>;
  /** Counting hands come from this sheet from now on. */
  useFingers(sheet: FingersSheet): Promise<void>;
}>;

/** Paints the frames of clips, each as the picture that the model is given. */
export async function createClipPainter(size: FrameSize): Promise<ClipPainter> {
  const canvas = document.createElement('canvas');
  canvas.width = size.widthPx;
  canvas.height = size.heightPx;
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('No 2D canvas to paint clips');
  const drawNoise = createNoiseLayer(NOISE_SEED, size.widthPx, size.heightPx);
  let drawFingers: DrawFingers = await loadFingers(size);
  const newestFingers = async (): Promise<DrawFingers> => (into, hand, timeMs) =>
    drawFingers(into, hand, timeMs);
  const painters = new Map<number, Promise<PaintFrame>>();
  const painterFor = (handLengthNorm: number): Promise<PaintFrame> => {
    const known =
      painters.get(handLengthNorm) ??
      createFramePainter(context, size, { handLengthNorm }, newestFingers);
    painters.set(handLengthNorm, known);
    return known;
  };
  return {
    async paint({ shown, frameIndex, seed, noiseTimes, handLengthNorm }) {
      const paint = await painterFor(handLengthNorm ?? DEFAULT_HAND_LENGTH_NORM);
      paint(shown, frameIndex, frameIndex * FRAME_MS);
      // Independent noises add up by their squares.
      for (let layer = 0; layer < noiseTimes ** 2; layer++) {
        drawNoise(context, (seed * FRAMES_OF_SEED + frameIndex) * 4 + layer);
      }
      return createImageBitmap(canvas);
    },
    async useFingers({ plan, pictureUrl }) {
      drawFingers = await loadFingersOf(plan, pictureUrl, size);
    },
  };
}
