import { clock, type Timer } from '@advay/shared/kernel/clock';
import type { Ice } from '@advay/shared/protocol/server-messages';
import { FRESH_ICE_TIMEOUT_MS, ICE_REFRESH_MIN_MS } from './limits.ts';
import { Listeners } from './listeners.ts';

const NONE: Ice = { servers: [], expiresInMs: null, relayOnly: false };

/** Keeps the ICE servers' credentials young: asks for new ones at half of their life and before each new link. */
export class IceKeeper {
  readonly #ask: () => boolean;
  readonly #arrivals = new Listeners<Ice>();
  #ice: Ice = NONE;
  #atMs = Number.NEGATIVE_INFINITY;
  #timer: Timer | undefined;

  /** `ask` sends for them; false when signaling is down. */
  constructor(ask: () => boolean) {
    this.#ask = ask;
  }

  take(ice: Ice): void {
    this.#ice = ice;
    this.#atMs = clock.nowMs();
    clock.clearTimeout(this.#timer);
    if (ice.expiresInMs !== null) {
      const halfMs = Math.max(ice.expiresInMs / 2, ICE_REFRESH_MIN_MS);
      this.#timer = clock.setTimeout(() => this.#ask(), halfMs);
    }
    this.#arrivals.tell(ice);
  }

  /** New ones, or the last known when none come in time. */
  fresh(): Promise<Ice> {
    const isYoung = clock.nowMs() - this.#atMs < ICE_REFRESH_MIN_MS;
    if (isYoung || !this.#ask()) return Promise.resolve(this.#ice);
    return new Promise((resolve) => {
      const finish = () => {
        clock.clearTimeout(timer);
        leave();
        resolve(this.#ice);
      };
      const timer = clock.setTimeout(finish, FRESH_ICE_TIMEOUT_MS);
      const leave = this.#arrivals.add(finish);
    });
  }

  close(): void {
    clock.clearTimeout(this.#timer);
  }
}
