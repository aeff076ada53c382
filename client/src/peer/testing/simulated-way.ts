import { createRng, nextFloat } from '@advay/shared/kernel/rng';
import type { Slot } from '@advay/shared/protocol/peer-id';

type Condition = Readonly<{ delayMs: number; jitterMs: number; lossRate: number; rateBps: number }>;

/** The way of packets between two homes, on the test's clock; equal for equal seeds. */
export class SimulatedWay {
  condition: Condition = { delayMs: 20, jitterMs: 0, lossRate: 0, rateBps: 5_000_000 };
  isDark = false;
  #rng: ReturnType<typeof createRng>;

  constructor(seed: number) {
    this.#rng = createRng(seed);
  }

  /** Brings a packet to the other side, unless it is lost. */
  carry(arrive: () => void): void {
    const { delayMs, jitterMs, lossRate } = this.condition;
    const isLost = this.#draw() < lossRate;
    const lateMs = delayMs + this.#draw() * jitterMs;
    if (!this.isDark && !isLost) setTimeout(arrive, lateMs);
  }

  #draw(): number {
    const { value, rng } = nextFloat(this.#rng);
    this.#rng = rng;
    return value;
  }
}

export const otherSlot = (slot: Slot): Slot => (slot === 0 ? 1 : 0);
