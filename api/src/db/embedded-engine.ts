import { Worker } from 'node:worker_threads';

type EngineQuestion =
  | Readonly<{ kind: 'open' | 'close' }>
  | Readonly<{ kind: 'exec'; text: string; transaction: number | null }>
  | Readonly<{
      kind: 'query';
      text: string;
      values: readonly unknown[];
      rowMode: 'array' | 'object';
      /** Types whose values are wanted as the engine writes them. */
      asText: readonly number[];
      transaction: number | null;
    }>
  | Readonly<{ kind: 'begin'; number: number }>
  | Readonly<{ kind: 'end'; number: number; isKept: boolean }>;

type Told = Readonly<{ id: number; value?: unknown; failure?: Readonly<{ message: string }> }>;

/** The engine did not answer in time, or its thread is gone; what was under way is not kept. */
export class EngineLostError extends Error {
  override name = 'EngineLostError';
  /** As PostgreSQL says it of a crash: the request may be sent again. */
  readonly code = '57P02';
}

/** One thread with the engine in it, until it is lost. */
export type Engine = Readonly<{
  /** Rejects with the engine's own error, or with `EngineLostError` after `timeoutMs`, and then for ever. */
  ask(question: EngineQuestion, timeoutMs: number): Promise<unknown>;
  isLost(): boolean;
  /** Stops the thread, whatever it is doing. */
  stop(): Promise<void>;
}>;

export function startEngine(folder: string): Engine {
  const worker = new Worker(new URL('./embedded-worker.mjs', import.meta.url), {
    workerData: { folder },
    // The thread is plain JavaScript: what loads our sources would only keep it waiting.
    execArgv: [],
  });
  // Whoever waits for an answer keeps the process, by the timer; a thread at rest does not.
  worker.unref();
  const asked = new Map<number, { settle(told: Told): void; fail(error: Error): void }>();
  let lastId = 0;
  let lost: EngineLostError | null = null;

  function lose(why: string, cause?: unknown): void {
    lost ??= new EngineLostError(`the embedded database ${why}`, { cause });
    const failure = lost;
    for (const { fail } of asked.values()) fail(failure);
    asked.clear();
    void worker.terminate();
  }
  worker.on('message', (told: Told) => {
    asked.get(told.id)?.settle(told);
    asked.delete(told.id);
  });
  worker.on('error', (error) => lose('failed', error));
  worker.on('exit', () => lose('has ended'));

  return {
    ask(question, timeoutMs) {
      if (lost !== null) return Promise.reject(lost);
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => lose(`did not answer for ${timeoutMs} ms`), timeoutMs);
        asked.set(id, {
          settle({ value, failure }) {
            clearTimeout(timer);
            if (failure === undefined) resolve(value);
            else reject(Object.assign(new Error(failure.message), failure));
          },
          fail(error) {
            clearTimeout(timer);
            reject(error);
          },
        });
        worker.postMessage({ id, question });
      });
    },
    isLost: () => lost !== null,
    async stop() {
      lose('was stopped');
      await worker.terminate();
    },
  };
}
