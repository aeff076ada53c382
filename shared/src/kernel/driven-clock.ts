import { type Clock, clock, type Timer } from './clock.ts';

/** A clock that a test runs: faster than the machine's, or ahead by a jump. */
export interface DrivenClock extends Clock {
  /** From now on so many times faster; timers that wait move with it. */
  setPace(pace: number): void;
  /** Goes `ms` ahead at once; what falls due on the way runs in its order, each at its own moment. */
  skip(ms: number): void;
}

type Due = { dueMs: number; readonly run: () => void; readonly everyMs: number | null };

/** Intervals that fall due ever again must not hold a jump up for ever. */
const RUNS_MOST_IN_A_SKIP = 100_000;

export function createDrivenClock(machine: Clock = clock): DrivenClock {
  const waiting = new Set<Due>();
  let pace = 1;
  /** The last moment at which pace or place changed, on the machine's clock and on this one. */
  let machineMs = machine.nowMs();
  let ownMs = machineMs;
  let alarm: Timer | undefined;

  const atPageMs = (pageMs: number) => ownMs + (pageMs - machineMs) * pace;
  const nowMs = () => atPageMs(machine.nowMs());

  function settleAt(moment: number): void {
    machineMs = machine.nowMs();
    ownMs = moment;
  }

  function nextDue(): Due | undefined {
    let next: Due | undefined;
    for (const due of waiting) if (next === undefined || due.dueMs < next.dueMs) next = due;
    return next;
  }

  /** One alarm of the machine's stands for all that wait. */
  function arm(): void {
    machine.clearTimeout(alarm);
    const next = nextDue();
    alarm =
      next && machine.setTimeout(() => runDue(nowMs()), Math.max(0, (next.dueMs - nowMs()) / pace));
  }

  function runDue(untilMs: number): void {
    try {
      for (let runs = 0; runs < RUNS_MOST_IN_A_SKIP; runs += 1) {
        const next = nextDue();
        if (next === undefined || next.dueMs > untilMs) return;
        if (next.dueMs > nowMs()) settleAt(next.dueMs);
        if (next.everyMs === null) waiting.delete(next);
        else next.dueMs += next.everyMs;
        next.run();
      }
    } finally {
      arm();
    }
  }

  function wait(run: () => void, waitMs: number, everyMs: number | null): Timer {
    const due: Due = { dueMs: nowMs() + Math.max(waitMs, everyMs === null ? 0 : 1), run, everyMs };
    waiting.add(due);
    arm();
    return {
      clear() {
        if (waiting.delete(due)) arm();
      },
    };
  }

  return {
    nowMs,
    // As on a device whose clock is so much ahead of everybody else's.
    epochMs: () => machine.epochMs() + nowMs() - machine.nowMs(),
    atPageMs,
    get pace() {
      return pace;
    },
    setTimeout: (run, waitMs = 0) => wait(run, waitMs, null),
    setInterval: (run, periodMs) => wait(run, periodMs, Math.max(1, periodMs)),
    clearTimeout: (timer) => timer?.clear(),
    setPace(next) {
      if (!(next > 0)) throw new RangeError(`a clock runs forward; its pace was ${next}`);
      settleAt(nowMs());
      pace = next;
      arm();
    },
    skip(ms) {
      const untilMs = nowMs() + ms;
      runDue(untilMs);
      if (untilMs > nowMs()) settleAt(untilMs);
      arm();
    },
  };
}
