import { clock, type Timer } from '@advay/shared/kernel/clock';
import type { Candidate } from '@advay/shared/protocol/signal';
import { CANDIDATE_BATCH_MS } from './limits.ts';

export type CandidateBatch = Readonly<{ add(candidate: Candidate): void; drop(): void }>;

/** Sends candidates that are found close together as one signal: the server counts messages. */
export function batchCandidates(send: (candidates: Candidate[]) => void): CandidateBatch {
  let waiting: Candidate[] = [];
  let timer: Timer | undefined;
  return {
    add(candidate) {
      waiting.push(candidate);
      timer ??= clock.setTimeout(() => {
        timer = undefined;
        const found = waiting;
        waiting = [];
        send(found);
      }, CANDIDATE_BATCH_MS);
    },
    drop() {
      clock.clearTimeout(timer);
      waiting = [];
    },
  };
}
