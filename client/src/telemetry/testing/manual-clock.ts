/** A clock that stands still until a test moves it. */
export class ManualClock {
  #nowMs = Date.UTC(2026, 2, 1, 9);
  #timers: { dueMs: number; run: () => void }[] = [];

  nowMs = (): number => this.#nowMs;

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
