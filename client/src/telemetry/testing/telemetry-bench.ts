import 'fake-indexeddb/auto';
import { createRng, nextFloat } from '@advay/shared/kernel/rng';
import type { RoundEvent } from '@advay/shared/schemas/telemetry';
import { IDBFactory } from 'fake-indexeddb';
import type { FlushReason } from '../flush-policy.ts';
import { createTelemetry, type Telemetry, type TelemetryDeps } from '../telemetry.ts';
import { FakeApi } from './fake-api.ts';
import { ManualClock } from './manual-clock.ts';

export const PARENT = 'parent-mia';
export const CHILD = '5d3b8f58-2c1e-4a6f-8f4e-3a1b2c3d4e5f';
export const ACCOUNT = { parentId: PARENT, childIds: [CHILD] };

/** The event of round `number`; the same number is the same event. */
export function roundNumber(number: number): RoundEvent {
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    childId: CHILD,
    gameID: 'bubble_pop',
    step: 'big-slow',
    xpEarned: 10,
    struggleIndex: 0.12,
    unmeasured: null,
    activeMs: 60_000,
    occurredAt: '2026-03-01T08:30:00.000Z',
    sessionSeq: number,
  };
}

/** Web Locks with `ifAvailable`, as tabs of one origin share them; a closed tab's lock is let go. */
class FakeLocks implements Pick<LockManager, 'request'> {
  #isHeld = false;

  request = async (_name: string, ...rest: unknown[]): Promise<unknown> => {
    const run = rest.at(-1) as (lock: Lock | null) => unknown;
    if (this.#isHeld) return run(null);
    this.#isHeld = true;
    try {
      return await run({ name: _name, mode: 'exclusive' });
    } finally {
      this.#isHeld = false;
    }
  };

  closeTab(): void {
    this.#isHeld = false;
  }
}

/** One device: its storage, its clock and its network, with as many tabs as a test opens. */
export class Device {
  readonly api = new FakeApi();
  readonly clock = new ManualClock();
  readonly storage = new IDBFactory();
  readonly locks = new FakeLocks();
  #random = createRng(11);

  openTab(overrides: Partial<TelemetryDeps> = {}): Tab {
    let signal: (reason: FlushReason) => void = () => undefined;
    const telemetry = createTelemetry({
      fetch: this.api.fetch,
      storage: this.storage,
      clock: this.clock,
      random: () => {
        const next = nextFloat(this.#random);
        this.#random = next.rng;
        return next.value;
      },
      locks: this.locks,
      listenToPage(onSignal) {
        signal = onSignal;
        return () => undefined;
      },
      ...overrides,
    });
    telemetry.setAccount(ACCOUNT);
    return { telemetry, signal: (reason) => signal(reason) };
  }

  /** A tab whose look at start is over, so that nothing is sent but for what the test does. */
  async openCalmTab(): Promise<Tab> {
    const tab = this.openTab();
    await tab.telemetry.flush('timer');
    return tab;
  }

  /** Lets time pass until every timer has rung and nothing is left to do. */
  async settle(tab: Tab): Promise<void> {
    for (let turn = 0; turn < 200; turn += 1) {
      await tab.telemetry.flush('timer');
      // Lets the other tabs and the storage have their turns.
      await new Promise((resolve) => setImmediate(resolve));
      const nextMs = this.clock.nextInMs();
      if (nextMs === null) return;
      this.clock.advance(nextMs);
    }
    throw new Error('the outbox never came to rest');
  }
}

export type Tab = Readonly<{ telemetry: Telemetry; signal: (reason: FlushReason) => void }>;
