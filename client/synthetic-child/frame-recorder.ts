import { type CameraScript, frameTimeMs, shownAtFrame } from './camera-script.ts';
import { createFramePainter } from './frame-painter.ts';

const JPEG_QUALITY = 0.88;

export type FrameRecorder = {
  /** Data URLs of JPEGs of `count` frames from `first` on. */
  readonly record: (first: number, count: number) => readonly string[];
};

/** Paints a script frame by frame, as fast as it can, with no clock of its own. */
export const createFrameRecorder = async (script: CameraScript): Promise<FrameRecorder> => {
  const canvas = document.createElement('canvas');
  canvas.width = script.widthPx;
  canvas.height = script.heightPx;
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error('No 2D canvas to record frames');
  const paint = await createFramePainter(context, script, script);
  return {
    record: (first, count) =>
      Array.from({ length: count }, (_, place) => {
        const frameIndex = first + place;
        paint(shownAtFrame(script, frameIndex), frameIndex, frameTimeMs(script, frameIndex));
        return canvas.toDataURL('image/jpeg', JPEG_QUALITY);
      }),
  };
};
