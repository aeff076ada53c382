import { BACKOFF_JITTER, BACKOFF_MS } from './limits.ts';

/** How long to wait before an attempt, in ms, when `attempts` in a row came before it. */
export function backoffMs(attempts: number, random: () => number): number {
  const planMs = BACKOFF_MS[Math.min(attempts, BACKOFF_MS.length - 1)] ?? 0;
  return planMs * (1 - BACKOFF_JITTER + 2 * BACKOFF_JITTER * random());
}
