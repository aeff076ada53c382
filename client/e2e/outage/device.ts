import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import 'fake-indexeddb/auto';
import { createTelemetry, type Telemetry } from '../../src/telemetry/telemetry.ts';
import type { Family } from './family.ts';
import { PAGE_ORIGIN } from './front.ts';

/** How much faster the devices live: an outage asks for patience that a test has not. */
const PACE = 10;
/** A round takes a while; the next one begins after it. */
const ROUND_MS = 150;

/** One child's device with the product's own outbox, whose storage is in memory. */
export class Device {
  /** Each round that was kept, as the database should have it: id and XP. */
  readonly played: string[] = [];
  readonly #telemetry: Telemetry;
  readonly #childId: string;
  readonly #clock = pacedClock();

  constructor(origin: string, { parentId, cookie }: Family, childId: string, address: string) {
    this.#childId = childId;
    this.#telemetry = createTelemetry({
      storage: new IDBFactory(),
      clock: this.#clock,
      locks: null,
      listenToPage: () => () => {},
      fetch: (path, init) =>
        fetch(`${origin}${path}`, {
          ...init,
          headers: { ...init?.headers, origin: PAGE_ORIGIN, cookie, 'x-forwarded-for': address },
        }),
    });
    this.#telemetry.setAccount({ parentId, childIds: [childId] });
  }

  /** Plays so many rounds, and sends after each what waits, as the product does. */
  async play(rounds: number): Promise<void> {
    for (let round = 0; round < rounds; round += 1) {
      const [id, xpEarned] = [randomUUID(), this.played.length % 17];
      void this.#telemetry.record({
        id,
        xpEarned,
        sessionSeq: this.played.length + 1,
        childId: this.#childId,
        gameID: 'bubble_pop',
        step: 'big-slow',
        struggleIndex: 0.12,
        unmeasured: null,
        activeMs: 60_000,
        occurredAt: new Date(this.#clock.epochMs()).toISOString(),
      });
      // A count stands in line behind the writes asked for before it.
      await this.#telemetry.pending();
      this.played.push(`${id}|${xpEarned}`);
      void this.#telemetry.flush('round-end');
      await pause(ROUND_MS);
    }
  }

  /** Sends what the policy lets it send now, and says how much is left. */
  async finish(): Promise<number> {
    await this.#telemetry.flush('round-end');
    return this.#telemetry.pending();
  }

  sending(): string {
    return this.#telemetry.state().sending;
  }

  close(): void {
    this.#telemetry.dispose();
  }
}

function pacedClock() {
  const [startedAtMs, startedAtEpochMs] = [performance.now(), Date.now()];
  const nowMs = () => (performance.now() - startedAtMs) * PACE;
  return {
    nowMs,
    epochMs: () => startedAtEpochMs + nowMs(),
    after(waitMs: number, run: () => void) {
      const timer = setTimeout(run, waitMs / PACE);
      return () => clearTimeout(timer);
    },
  };
}
