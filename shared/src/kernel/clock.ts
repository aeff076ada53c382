import { longTimeout, TIMER_MOST_MS } from './long-timeout.ts';

/** A timer of a clock; opaque to whoever set it. */
export type Timer = Readonly<{ clear(): void }>;

/**
 * The time that everything of ours lives by. Waits for people, rounds and links run on it, so that a test may run them
 * faster or by hand; waits for a machine (an answer, a start, a frame of the camera) are real and stay off it.
 */
export interface Clock {
  /** Milliseconds that only ever grow, with fractions. */
  nowMs(): number;
  /** Milliseconds since 1970, as this device has them. */
  epochMs(): number;
  /** A moment of the page's own clock (a frame's, an event's time stamp), on this one. */
  atPageMs(pageMs: number): number;
  /** How many times faster than the page's own clock it runs. */
  readonly pace: number;
  /** Rings after a wait of any length: years are waited for, not cut short. */
  setTimeout(run: () => void, waitMs?: number): Timer;
  setInterval(run: () => void, periodMs: number): Timer;
  clearTimeout(timer: Timer | undefined): void;
}

/** A beat that the machine's own cannot count: each is a wait of its own. */
function longInterval(run: () => void, periodMs: number): Timer {
  let clear: () => void;
  const beat = () => {
    clear = longTimeout(beat, periodMs);
    run();
  };
  clear = longTimeout(beat, periodMs);
  return { clear: () => clear() };
}

/** The machine's own time. */
const MACHINE_CLOCK: Clock = {
  nowMs: () => performance.now(),
  epochMs: () => Date.now(),
  atPageMs: (pageMs) => pageMs,
  pace: 1,
  setTimeout: (run, waitMs) => ({ clear: longTimeout(run, waitMs) }),
  setInterval(run, periodMs) {
    if (periodMs > TIMER_MOST_MS) return longInterval(run, periodMs);
    const timer = setInterval(run, periodMs);
    return { clear: () => clearInterval(timer) };
  },
  clearTimeout: (timer) => timer?.clear(),
};

/** The one clock of this page or process. */
export let clock: Clock = MACHINE_CLOCK;

/** Puts another clock in its place, before anything has read it. */
export function liveBy(other: Clock): void {
  clock = other;
}
