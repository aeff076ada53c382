/** The clocks of a device: they stand still until a test moves them. */
export class ManualClock {
  #nowMs = 500_000;
  /** Between the time of day here and the time since the start. */
  #offsetMs = Date.UTC(2026, 2, 1, 9) - this.#nowMs;
  #timers: { dueMs: number; run: () => void }[] = [];

  nowMs = (): number => this.#nowMs;

  epochMs = (): number => this.#nowMs + this.#offsetMs;

  /** The time of day is set, forward or back; nothing else notices. */
  setBy(ms: number): void {
    this.#offsetMs += ms;
  }

  after = (waitMs: number, run: () => void): (() => void) => {
    const timer = { dueMs: this.#nowMs + waitMs, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  };

  /** When the next timer rings, from now; null when none is set. */
  nextInMs(): number | null {
    if (this.#timers.length === 0) return null;
    return Math.min(...this.#timers.map((timer) => timer.dueMs)) - this.#nowMs;
  }

  advance(ms: number): void {
    this.#nowMs += ms;
    const due = this.#timers.filter((timer) => timer.dueMs <= this.#nowMs);
    this.#timers = this.#timers.filter((timer) => timer.dueMs > this.#nowMs);
    for (const timer of due) timer.run();
  }
}
