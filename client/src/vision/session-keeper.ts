import type { GpuMemory } from './gpu-memory.ts';
import { WORKER_LIMITS } from './limits.ts';
import type { ModelBytes } from './worker/worker-protocol.ts';
import type { SessionFiles, WorkerSession } from './worker-session.ts';

export type SessionKeeperOptions = Readonly<{
  /** Opens a worker session that tells of its death. */
  open: (files: SessionFiles, mayTryGpu: boolean, onDead: () => void) => WorkerSession;
  /** The files once more, for another worker: a worker takes its files with it. */
  reload: () => Promise<SessionFiles | null>;
  gpu: GpuMemory;
}>;

export type SessionKeeper = Readonly<{
  /** True when a first frame was computed, with the GPU or without. */
  start(files: SessionFiles): Promise<boolean>;
  changeModel(model: ModelBytes): void;
  close(): void;
}>;

/**
 * Keeps a vision worker alive: without the GPU when that hangs or crashes at the start, and anew when a worker dies in
 * the middle of play; the loss ladder says `lost` meanwhile.
 */
export function createSessionKeeper({ open, reload, gpu }: SessionKeeperOptions): SessionKeeper {
  let session: WorkerSession | null = null;
  let restartsLeft: number = WORKER_LIMITS.restarts;
  let isStarted = false;
  let isClosed = false;

  const begin = (files: SessionFiles, mayTryGpu: boolean): Promise<boolean> => {
    session = open(files, mayTryGpu, () => {
      if (isStarted) void beginAnew();
    });
    return session.started;
  };
  /** On the CPU, which has nothing to lose. */
  const beginAnew = async (): Promise<boolean> => {
    if (isClosed || restartsLeft === 0) return false;
    restartsLeft--;
    const files = await reload();
    return files !== null && !isClosed && begin(files, false);
  };

  return {
    async start(files) {
      const mayTryGpu = !gpu.isBarred();
      isStarted = await begin(files, mayTryGpu);
      if (!isStarted && mayTryGpu) {
        isStarted = await beginAnew();
        if (isStarted) gpu.bar();
      }
      return isStarted;
    },
    changeModel: (model) => session?.changeModel(model),
    close() {
      isClosed = true;
      session?.close();
    },
  };
}
