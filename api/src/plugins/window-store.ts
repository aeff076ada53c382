import type { FastifyRateLimitStore } from '@fastify/rate-limit';

/** More callers than this at once, and the one that has been quiet longest is forgotten. */
const MOST_KEYS = 5_000;

type Window = { startedMs: number; current: number };

/**
 * Counts requests in windows of the process's own steady time. The plugin's store counts in time of day: a clock set
 * back by a day would shut everybody out for that day.
 */
export class WindowStore implements FastifyRateLimitStore {
  readonly #windows = new Map<string, Window>();

  incr(
    key: string,
    callback: (error: Error | null, result?: { current: number; ttl: number }) => void,
    timeWindow = 60_000,
  ): void {
    const nowMs = performance.now();
    let known = this.#windows.get(key);
    if (known === undefined || known.startedMs + timeWindow <= nowMs) {
      known = { startedMs: nowMs, current: 0 };
    }
    known.current += 1;
    // A map keeps its keys in the order in which they were set.
    this.#windows.delete(key);
    this.#windows.set(key, known);
    if (this.#windows.size > MOST_KEYS) {
      for (const quiet of this.#windows.keys()) {
        this.#windows.delete(quiet);
        break;
      }
    }
    callback(null, { current: known.current, ttl: timeWindow - (nowMs - known.startedMs) });
  }

  /** Every counter of ours has keys of its own: one store serves them all. */
  child(): WindowStore {
    return this;
  }
}
