import { type ReleaseAnswer, readReleaseAnswer } from '../shell/wish.ts';
import { type AskedWorker, askWorker } from './ask-worker.ts';
import { UPDATE_LIMITS } from './limits.ts';

/** What a worker says of itself; null when it does not answer, as one that ends the worker does not. */
export function askRelease(
  worker: AskedWorker,
  entry: string,
  withinMs: number = UPDATE_LIMITS.answerMs,
): Promise<ReleaseAnswer | null> {
  return askWorker(worker, { kind: 'which-release', entry }, readReleaseAnswer, withinMs);
}
