import { longTimeout } from '@advay/shared/kernel/long-timeout';
import { type ReleaseAnswer, readReleaseAnswer, type Wish } from '../shell/wish.ts';
import { UPDATE_LIMITS } from './limits.ts';

/** What a worker says of itself; null when it does not answer, as one that ends the worker does not. */
export function askRelease(
  worker: Readonly<{ postMessage(wish: Wish, ports: Transferable[]): void }>,
  entry: string,
  withinMs: number = UPDATE_LIMITS.answerMs,
): Promise<ReleaseAnswer | null> {
  const { port1, port2 } = new MessageChannel();
  return new Promise<ReleaseAnswer | null>((resolve) => {
    const callOff = longTimeout(() => resolve(null), withinMs);
    port1.onmessage = ({ data }) => {
      callOff();
      resolve(readReleaseAnswer(data));
    };
    worker.postMessage({ kind: 'which-release', entry }, [port2]);
  }).finally(() => port1.close());
}
