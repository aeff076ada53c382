import type { RawHand } from '../../src/vision/senses/hand/raw-hand.ts';
import { STAMP_SQUARE_PX } from '../../synthetic-child/frame-stamp.ts';
import { HAND_STAMP_ROW, readHandStamp } from '../../synthetic-child/hand-stamp.ts';
import recording from './hand-recording.json' with { type: 'json' };
import { seeHands } from './hand-recording.ts';
import { INFERENCE_MS } from './limits.ts';

// In place of `src/vision/worker/landmarker.ts` in the worker: everything around the inference stays the product's.

const STAMP_HEIGHT_PX = HAND_STAMP_ROW * STAMP_SQUARE_PX;
/** Shared memory, for that alone a thread may sleep on. */
const sleepOn = new Int32Array(
  new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer,
);

/** Starts at once: the files were fetched and verified by the page, as ever. */
export async function startLandmarker(
  _files: unknown,
  { most }: Readonly<{ most: 1 | 2 }>,
): Promise<{
  detect(frame: VideoFrame | ImageBitmap): readonly RawHand[];
  close(): void;
}> {
  return {
    detect(frame) {
      Atomics.wait(sleepOn, 0, 0, INFERENCE_MS);
      return seeHands(recording, shownHands(frame), most);
    },
    close() {},
  };
}

let canvas: OffscreenCanvas | null = null;

function shownHands(frame: VideoFrame | ImageBitmap) {
  const widthPx = 'displayWidth' in frame ? frame.displayWidth : frame.width;
  const heightPx = 'displayHeight' in frame ? frame.displayHeight : frame.height;
  canvas ??= new OffscreenCanvas(widthPx, STAMP_HEIGHT_PX);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error('No 2D canvas to read the stamp');
  context.drawImage(frame, 0, STAMP_HEIGHT_PX - heightPx);
  const lowest = context.getImageData(0, 0, widthPx, STAMP_HEIGHT_PX);
  const hands = readHandStamp(lowest);
  if (hands === undefined && isBlack(lowest.data)) return [];
  if (hands === undefined) throw new Error('A frame that does not say which hands it shows');
  return hands;
}

/** More than noise brightens a black picture, and less than the darkest of a room. */
const BLACK_BELOW_LEVEL = 48;

/** Something lies on the lens. */
function isBlack(rgba: Uint8ClampedArray): boolean {
  return rgba.every((level, at) => at % 4 === 3 || level < BLACK_BELOW_LEVEL);
}
