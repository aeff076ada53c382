import { assertNever } from '@advay/shared/kernel/assert-never';
import { WORKER_LIMITS } from './limits.ts';
import type { FramePump } from './pump/frame-pump.ts';
import { startFramePump } from './pump/start-frame-pump.ts';
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

export type SessionFiles = Readonly<{ loaderUrl: string; wasm: Blob; model: ModelBytes }>;

export type SessionOptions = Readonly<{
  createWorker: () => VisionWorker;
  files: SessionFiles;
  maxHands: 1 | 2;
  mayTryGpu: boolean;
  stream: MediaStream;
  startPump?: typeof startFramePump;
  onResult: (result: FrameResult) => void;
  /** The worker is dead: it failed, or has not answered for long although frames should come. */
  onDead: (cause: string) => void;
}>;

export type WorkerSession = Readonly<{
  /** Resolves with the first computed frame; false when there never will be one. */
  started: Promise<boolean>;
  changeModel(model: ModelBytes): void;
  close(): void;
}>;

/** One life of the vision worker: files in, frames in, hands out, until it dies or is closed. */
export function openWorkerSession(options: SessionOptions): WorkerSession {
  const worker = options.createWorker();
  let pump: FramePump | null = null;
  let isOver = false;
  let settleStart: (isStarted: boolean) => void = () => {};
  const started = new Promise<boolean>((resolve) => {
    settleStart = resolve;
  });

  const end = () => {
    isOver = true;
    clearTimeout(silence);
    pump?.stop();
    worker.terminate();
    settleStart(false);
  };
  const die = (cause: string) => {
    if (isOver) return;
    end();
    options.onDead(cause);
  };
  let silence = setTimeout(
    () => die('the worker did not start'),
    options.mayTryGpu ? WORKER_LIMITS.startWithGpuMs : WORKER_LIMITS.startMs,
  );
  const hearSign = () => {
    clearTimeout(silence);
    silence = setTimeout(() => die('the worker fell silent'), WORKER_LIMITS.silentMs);
  };

  worker.listen((message) => {
    if (isOver) return;
    switch (message.kind) {
      case 'hands':
        hearSign();
        pump?.frameDone();
        settleStart(true);
        return options.onResult(message);
      case 'skipped':
        return pump?.frameDone();
      case 'ready':
        return;
      case 'failed':
        return die(message.cause);
      default:
        assertNever(message);
    }
  }, die);
  const { files, maxHands, mayTryGpu } = options;
  worker.post({ kind: 'start', ...files, maxHands, mayTryGpu }, [files.model.bytes]);
  pump = (options.startPump ?? startFramePump)(options.stream, worker.post);

  return {
    started,
    changeModel: (next) => worker.post({ kind: 'model', model: next }, [next.bytes]),
    close: end,
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
