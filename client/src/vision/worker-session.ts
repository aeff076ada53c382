import { assertNever } from '@advay/shared/kernel/assert-never';
import { WORKER_LIMITS } from './limits.ts';
import type { PageSight } from './page-sight.ts';
import type { FramePump } from './pump/frame-pump.ts';
import { startFramePump } from './pump/start-frame-pump.ts';
import { createShownWait } from './shown-wait.ts';
import type {
  FrameResult,
  FromVisionWorker,
  ModelBytes,
  ToVisionWorker,
} from './worker/worker-protocol.ts';

/** The vision worker as a page sees it; a test plays its part. */
export type VisionWorker = Readonly<{
  post(message: ToVisionWorker, transfer: Transferable[]): void;
  listen(onMessage: (message: FromVisionWorker) => void, onError: (cause: string) => void): void;
  terminate(): void;
}>;

export type SessionFiles = Readonly<{
  loaderUrl: string;
  wasm: Blob;
  models: readonly ModelBytes[];
}>;

/** `stopped`: the worker failed, crashed or hangs; `no-picture`: it is well, but the camera sends it nothing. */
export type SessionEnd = Readonly<{
  reason: 'stopped' | 'no-picture';
  /** For developers. */
  cause: string;
}>;

export type SessionOptions = Readonly<{
  createWorker: () => VisionWorker;
  files: SessionFiles;
  mayTryGpu: boolean;
  stream: MediaStream;
  sight: PageSight;
  startPump?: typeof startFramePump;
  onResult: (result: FrameResult) => void;
  /** There will be no more frames, unless by another session. */
  onDead: (end: SessionEnd) => void;
}>;

export type WorkerSession = Readonly<{
  /** Resolves with null at the first computed frame, or with why there never will be one. */
  started: Promise<SessionEnd | null>;
  changeModel(model: ModelBytes): void;
  close(): void;
}>;

/** One life of the vision worker: files in, frames in, what was seen out, until it dies or is closed. */
export function openWorkerSession(options: SessionOptions): WorkerSession {
  const { files, mayTryGpu, sight } = options;
  const worker = options.createWorker();
  const watch = createShownWait(sight);
  const startMs = mayTryGpu ? WORKER_LIMITS.startWithGpuMs : WORKER_LIMITS.startMs;
  let pump: FramePump | null = null;
  let hasComputed = false;
  let isAsked = false;
  let isOver = false;
  let settleStart: (end: SessionEnd | null) => void = () => {};
  const started = new Promise<SessionEnd | null>((resolve) => {
    settleStart = resolve;
  });

  const finish = (end: SessionEnd) => {
    if (isOver) return;
    isOver = true;
    watch.end();
    pump?.stop();
    worker.terminate();
    settleStart(end);
  };
  const die = (end: SessionEnd) => {
    if (isOver) return;
    finish(end);
    options.onDead(end);
  };
  const stop = (cause: string) => die({ reason: 'stopped', cause });

  const watchFrames = () => {
    isAsked = false;
    watch.begin(WORKER_LIMITS.silentMs, ask);
  };
  /** Silence has two causes: a worker that hangs, and a camera that sends nothing. */
  const ask = () => {
    isAsked = true;
    worker.post({ kind: 'are-you-there' }, []);
    // A trial of the GPU in the first frame keeps the worker busy for long.
    watch.begin(hasComputed ? WORKER_LIMITS.answerMs : startMs, () =>
      stop('the worker fell silent'),
    );
  };
  const blameCamera = () => {
    if (!isAsked) return;
    isAsked = false;
    watch.begin(WORKER_LIMITS.noPictureMs, () =>
      die({ reason: 'no-picture', cause: 'no frame came from the camera' }),
    );
  };

  worker.listen((message) => {
    if (isOver) return;
    switch (message.kind) {
      case 'seen':
        hasComputed = true;
        watchFrames();
        if (message.isFrameDone) pump?.frameDone();
        settleStart(null);
        return options.onResult(message);
      case 'skipped':
        return pump?.frameDone();
      case 'ready':
        return watchFrames();
      case 'here':
        return blameCamera();
      case 'failed':
        return stop(message.cause);
      default:
        assertNever(message);
    }
  }, stop);
  watch.begin(startMs, () => stop('the worker did not start'));
  worker.post(
    { kind: 'start', ...files, mayTryGpu },
    files.models.map(({ bytes }) => bytes),
  );
  pump = (options.startPump ?? startFramePump)(options.stream, worker.post, sight);

  return {
    started,
    changeModel: (next) => worker.post({ kind: 'model', model: next }, [next.bytes]),
    close: () => finish({ reason: 'stopped', cause: 'closed' }),
  };
}

/** Starts the real worker. */
export function createVisionWorker(): VisionWorker {
  const worker = new Worker(new URL('./worker/vision-worker.ts', import.meta.url), {
    type: 'module',
    name: 'vision',
  });
  return {
    post: (message, transfer) => worker.postMessage(message, transfer),
    listen(onMessage, onError) {
      worker.onmessage = ({ data }: MessageEvent<FromVisionWorker>) => onMessage(data);
      worker.onerror = (event) => onError(event.message || 'the worker could not be loaded');
    },
    terminate: () => worker.terminate(),
  };
}
