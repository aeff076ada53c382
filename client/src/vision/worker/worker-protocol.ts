import type { Light } from '../light.ts';
import type { Delegate } from '../meter.ts';
import type { ModelName } from '../model-manifest.ts';
import type { RawOf, Sense } from '../senses/raw-of.ts';

/** Verified bytes of a model bundle; the buffer is handed over, not copied. */
export type ModelBytes = Readonly<{ sense: Sense; name: ModelName; bytes: ArrayBuffer }>;

/** From the page to the vision worker. */
export type ToVisionWorker =
  | Readonly<{
      kind: 'start';
      /** Absolute address of the wasm loader on the own origin. */
      loaderUrl: string;
      wasm: Blob;
      /** One for each sense: every frame is shown to them one after the other. */
      models: readonly ModelBytes[];
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

/** What one sense saw in a frame. */
export type FrameResult<S extends Sense = Sense> = {
  [K in S]: Readonly<{
    kind: 'seen';
    sense: K;
    /** When the picture was taken, in milliseconds since 1970 with fractions: page and worker agree on it. */
    capturedAtEpochMs: number;
    inferenceMs: number;
    frameAspect: number;
    seen: readonly RawOf[K][];
    model: ModelName;
    delegate: Delegate;
    /** In the picture, as it was looked at last. */
    light: Light;
    isBlurred: boolean;
    /** No other sense will say anything of this frame. */
    isFrameDone: boolean;
    /** Everything this worker has sent since it began. */
    bytesSent: number;
  }>;
}[S];

/** From the vision worker to the page. */
export type FromVisionWorker =
  | Readonly<{ kind: 'ready' }>
  | FrameResult
  /** A frame was closed unseen because a newer one came. */
  | Readonly<{ kind: 'skipped' }>
  | Readonly<{ kind: 'here' }>
  /** `cause` is for developers; people are told that the browser cannot do it. */
  | Readonly<{ kind: 'failed'; cause: string }>;
