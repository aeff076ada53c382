import { createRng, nextFloat } from '@advay/shared/kernel/rng';
import type { Slot } from '@advay/shared/protocol/peer-id';

/** How the way between two homes is. The round trip is twice the delay, jitter comes on top of each packet. */
export type PathCondition = Readonly<{
  delayMs: number;
  jitterMs: number;
  lossRate: number;
  /** What each direction carries in bits a second; what comes faster waits. */
  rateBps: number;
}>;

const CLEAR: PathCondition = {
  delayMs: 0,
  jitterMs: 0,
  lossRate: 0,
  rateBps: Number.POSITIVE_INFINITY,
};

/** A queue longer than this drops what comes: the buffer of a home router. */
export const LONGEST_QUEUE_MS = 300;

type Packet = Readonly<{ bytes: number; from: Slot; nowMs: number }>;

/** The fate of one packet after the other, equal for equal seeds. */
export class ImpairedPath {
  #condition = CLEAR;
  /** A path in the dark carries nothing. */
  isDark = false;
  packets = 0;
  /** Taken, and not yet there. */
  underWay = 0;
  /** What the dark took from each side. */
  readonly swallowed: [number, number] = [0, 0];
  #rng: ReturnType<typeof createRng>;
  /** When the last packet of each side has left the queue. */
  readonly #freeAtMs: [number, number] = [0, 0];

  constructor(seed: number) {
    this.#rng = createRng(seed);
  }

  set condition(condition: Partial<PathCondition>) {
    this.#condition = { ...CLEAR, ...condition };
  }

  /** After how many ms the packet arrives; null when it never does. */
  fateMs({ bytes, from, nowMs }: Packet): number | null {
    const { delayMs, jitterMs, lossRate, rateBps } = this.#condition;
    const isLost = this.#draw() < lossRate;
    const lateMs = delayMs + this.#draw() * jitterMs;
    if (this.isDark) this.swallowed[from] += 1;
    if (this.isDark || isLost) return null;
    const queuedMs = Math.max(0, this.#freeAtMs[from] - nowMs);
    if (queuedMs > LONGEST_QUEUE_MS) return null;
    const leavesInMs = queuedMs + (bytes * 8 * 1_000) / rateBps;
    this.#freeAtMs[from] = nowMs + leavesInMs;
    this.packets += 1;
    return leavesInMs + lateMs;
  }

  #draw(): number {
    const { value, rng } = nextFloat(this.#rng);
    this.#rng = rng;
    return value;
  }
}
