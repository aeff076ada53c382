import type { Delegate } from '../meter.ts';
import type { HandModel } from '../model-choice.ts';
import type { RawHand } from '../raw-hand.ts';

/** Verified bytes of a model bundle; the buffer is handed over, not copied. */
export type ModelBytes = Readonly<{ name: HandModel; bytes: ArrayBuffer }>;

/** From the page to the vision worker. */
export type ToVisionWorker =
  | Readonly<{
      kind: 'start';
      /** Absolute address of the wasm loader on the own origin. */
      loaderUrl: string;
      wasm: Blob;
      model: ModelBytes;
      /** False where the GPU hung or crashed before. */
      mayTryGpu: boolean;
    }>
  /** The camera's frames, read in the worker from here on. */
  | Readonly<{ kind: 'frames'; frames: ReadableStream<VideoFrame> }>
  /** One frame, captured on the page. */
  | Readonly<{ kind: 'frame'; frame: ImageBitmap; capturedAtEpochMs: number }>
  | Readonly<{ kind: 'model'; model: ModelBytes }>
  /** Answered between two frames: whoever answers hangs not, but gets no frames. */
  | Readonly<{ kind: 'are-you-there' }>;

export type FrameResult = Readonly<{
  kind: 'hands';
  /** When the picture was taken, in milliseconds since 1970 with fractions: page and worker agree on it. */
  capturedAtEpochMs: number;
  inferenceMs: number;
  frameAspect: number;
  hands: readonly RawHand[];
  model: HandModel;
  delegate: Delegate;
  /** Everything this worker has sent since it began. */
  bytesSent: number;
}>;

/** From the vision worker to the page. */
export type FromVisionWorker =
  | Readonly<{ kind: 'ready' }>
  | FrameResult
  /** A frame was closed unseen because a newer one came. */
  | Readonly<{ kind: 'skipped' }>
  | Readonly<{ kind: 'here' }>
  /** `cause` is for developers; people are told that the browser cannot do it. */
  | Readonly<{ kind: 'failed'; cause: string }>;
