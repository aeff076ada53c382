import { EVENT_MAX_AGE_MS, EVENT_WAIT_MOST_MS } from './limits.ts';

/**
 * How long ago something was, from the distance between two stamps of one device: of the moment, and of sending. A
 * clock that is wrong is wrong by the same amount in both; one that was set in between makes a distance that cannot
 * be. Then the nearest that can be is taken, and what was set by years is taken for what has just been: a wrong time
 * costs the time, never what happened.
 */
export function mendAge(statedAgeMs: number): number {
  if (statedAgeMs > EVENT_WAIT_MOST_MS) return 0;
  return Math.min(EVENT_MAX_AGE_MS, Math.max(0, statedAgeMs));
}
