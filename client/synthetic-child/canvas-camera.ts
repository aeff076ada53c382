import { createFramePainter, type FrameLook, type LoadFingers } from './frame-painter.ts';
import type { FrameShown } from './frame-shown.ts';
import { type FrameTruth, frameTruth } from './frame-truth.ts';
import { TRUTH_HISTORY_FRAMES } from './limits.ts';

export type CanvasCameraOptions = FrameLook & {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly fps: number;
};

export type CanvasCamera = {
  readonly openStream: () => MediaStream;
  /** The frame last drawn. */
  readonly truth: () => FrameTruth;
  /** The last half minute, oldest first. */
  readonly history: () => readonly FrameTruth[];
  /** Frozen it sends no frame, and says nothing of it: its tracks stay live and unmuted. */
  readonly freeze: (isFrozen: boolean) => void;
  readonly stop: () => void;
};

/** A canvas that is painted like a camera, `fps` times a second, with what `shownAt` tells. */
export const openCanvasCamera = async (
  options: CanvasCameraOptions,
  shownAt: (timeMs: number) => FrameShown,
  loadFingers?: LoadFingers,
): Promise<CanvasCamera> => {
  const canvas = document.createElement('canvas');
  canvas.width = options.widthPx;
  canvas.height = options.heightPx;
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('No 2D canvas for the camera');
  const paint = await createFramePainter(context, options, options, loadFingers);
  const streams: MediaStream[] = [];
  const seen: FrameTruth[] = [];
  let frameIndex = 0;
  let isStill = false;

  const paintFrame = (timeMs: number): FrameTruth => {
    const shown = shownAt(timeMs);
    paint(shown, frameIndex, timeMs);
    const truth = frameTruth(shown, frameIndex, timeMs, options);
    seen.push(truth);
    if (seen.length > TRUTH_HISTORY_FRAMES) seen.shift();
    frameIndex += 1;
    return truth;
  };

  let last = paintFrame(performance.now());
  const frameMs = 1000 / options.fps;
  let dueMs = performance.now() + frameMs;
  // A timer, not the page's own drawing clock: a camera goes on when the page is slow.
  const tick = (): void => {
    const nowMs = performance.now();
    if (!isStill) last = paintFrame(nowMs);
    dueMs = Math.max(dueMs + frameMs, nowMs);
    timer = setTimeout(tick, dueMs - nowMs);
  };
  let timer = setTimeout(tick, frameMs);

  return {
    openStream: () => {
      const stream = canvas.captureStream(options.fps);
      streams.push(stream);
      return stream;
    },
    truth: () => last,
    history: () => [...seen],
    freeze: (isFrozen) => {
      isStill = isFrozen;
    },
    stop: () => {
      clearTimeout(timer);
      for (const track of streams.flatMap((stream) => stream.getTracks())) track.stop();
    },
  };
};
