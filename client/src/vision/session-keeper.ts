import type { GpuMemory } from './gpu-memory.ts';
import { WORKER_LIMITS } from './limits.ts';
import type { ModelBytes } from './worker/worker-protocol.ts';
import type { SessionEnd, SessionFiles, WorkerSession } from './worker-session.ts';

export type SessionKeeperOptions = Readonly<{
  /** Opens a worker session that tells of its death. */
  open: (
    files: SessionFiles,
    mayTryGpu: boolean,
    onDead: (end: SessionEnd) => void,
  ) => WorkerSession;
  /** The files once more, for another worker: a worker takes its files with it. */
  reload: () => Promise<SessionFiles | null>;
  gpu: GpuMemory;
  nowMs: () => number;
  /** Told once, after the start: no worker sees anything any more. */
  onEnd: (end: SessionEnd) => void;
}>;

export type SessionKeeper = Readonly<{
  /** Null when a first frame was computed, with the GPU or without; else why there will be none. */
  start(files: SessionFiles): Promise<SessionEnd | null>;
  /** To be told of every computed frame: a worker that has been well for long earns its restarts anew. */
  noteFrame(): void;
  changeModel(model: ModelBytes): void;
  close(): void;
}>;

/**
 * Keeps a vision worker alive: without the GPU when that hangs or crashes at the start, and anew when a worker dies in
 * the middle of play; the loss ladder says `lost` meanwhile. It gives up, and says so, after several deaths in a row,
 * or when another worker gets no picture of the camera either.
 */
export function createSessionKeeper(options: SessionKeeperOptions): SessionKeeper {
  const { open, reload, gpu, nowMs, onEnd } = options;
  let session: WorkerSession | null = null;
  let restartsLeft: number = WORKER_LIMITS.restarts;
  /** When the present worker computed its first frame, and its last one. */
  let sight: Readonly<{ sinceMs: number; lastMs: number }> | null = null;
  let isAnew = false;
  let isStarted = false;
  let isClosed = false;

  const begin = (files: SessionFiles, mayTryGpu: boolean): Promise<SessionEnd | null> => {
    sight = null;
    session = open(files, mayTryGpu, (end) => {
      if (isStarted) void goOn(end);
    });
    return session.started;
  };
  /** On the CPU, which has nothing to lose. Null while there is nothing to begin with. */
  const beginAnew = async (): Promise<WorkerSession | null> => {
    if (isClosed || restartsLeft === 0) return null;
    restartsLeft--;
    isAnew = true;
    const files = await reload();
    if (files === null || isClosed) return null;
    void begin(files, false);
    return session;
  };
  const goOn = async (end: SessionEnd): Promise<void> => {
    // A stuck pump is mended by another worker; a camera is not, though it may hand out its last picture once more.
    const hasSeen =
      sight !== null && sight.lastMs - sight.sinceMs >= (isAnew ? WORKER_LIMITS.seesMs : 0);
    const isCameraSilent = end.reason === 'no-picture' && !hasSeen;
    const next = isCameraSilent ? null : await beginAnew();
    if (next !== null || isClosed) return;
    isClosed = true;
    onEnd(end);
  };

  return {
    async start(files) {
      const mayTryGpu = !gpu.isBarred();
      let end = await begin(files, mayTryGpu);
      if (end?.reason === 'stopped' && mayTryGpu) {
        const next = await beginAnew();
        if (next !== null) end = await next.started;
        if (next !== null && end === null) gpu.bar();
      }
      isStarted = end === null;
      return end;
    },
    noteFrame() {
      const lastMs = nowMs();
      sight = { sinceMs: sight?.sinceMs ?? lastMs, lastMs };
      if (lastMs - sight.sinceMs >= WORKER_LIMITS.healthyMs) restartsLeft = WORKER_LIMITS.restarts;
    },
    changeModel: (model) => session?.changeModel(model),
    close() {
      isClosed = true;
      session?.close();
    },
  };
}
