import { createRng, nextFloat } from '@advay/shared/kernel/rng';

/** How the way between two homes is. The round trip is twice the delay, jitter comes on top of each packet. */
type PathCondition = Readonly<{ delayMs: number; jitterMs: number; lossRate: number }>;

const CLEAR: PathCondition = { delayMs: 0, jitterMs: 0, lossRate: 0 };

/** The fate of one packet after the other, equal for equal seeds. */
export class ImpairedPath {
  condition = CLEAR;
  /** A path in the dark carries nothing. */
  isDark = false;
  packets = 0;
  bytes = 0;
  #rng: ReturnType<typeof createRng>;

  constructor(seed: number) {
    this.#rng = createRng(seed);
  }

  /** After how many ms the packet arrives; null when it never does. */
  fateMs(bytes: number): number | null {
    const { delayMs, jitterMs, lossRate } = this.condition;
    const isLost = this.#draw() < lossRate;
    const lateMs = delayMs + this.#draw() * jitterMs;
    if (this.isDark || isLost) return null;
    this.packets += 1;
    this.bytes += bytes;
    return lateMs;
  }

  #draw(): number {
    const { value, rng } = nextFloat(this.#rng);
    this.#rng = rng;
    return value;
  }
}
