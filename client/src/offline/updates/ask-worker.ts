import { longTimeout } from '@advay/shared/kernel/long-timeout';
import type { Wish } from '../shell/wish.ts';

export type AskedWorker = Readonly<{ postMessage(wish: Wish, ports: Transferable[]): void }>;

/** What a worker answers to a wish, on a port of its own; null when it says nothing that `read` understands. */
export function askWorker<Answer>(
  worker: AskedWorker,
  wish: Wish,
  read: (data: unknown) => Answer | null,
  withinMs: number,
): Promise<Answer | null> {
  const { port1, port2 } = new MessageChannel();
  return new Promise<Answer | null>((resolve) => {
    const callOff = longTimeout(() => resolve(null), withinMs);
    port1.onmessage = ({ data }) => {
      callOff();
      resolve(read(data));
    };
    worker.postMessage(wish, [port2]);
  }).finally(() => port1.close());
}
