import type { GameEvent } from '../../game-runtime/contract.ts';

/** How well a round goes just now, as its music hears it; never shown and never kept. */
export type Warmth = Readonly<{
  points: number;
  /** When something last went well. */
  goodAtMs: number;
}>;

/** So many points bring in the second, third and fourth voice of the music. */
const JOIN_AT = [1, 4, 9] as const;
const MOST_POINTS = 12;
/** Games tell of what goes well up to sixty times a second: this often it counts. */
const COUNTS_EVERY_MS = 1_500;
/** Whoever gets nowhere for so long hears a voice less, and one less again each time. */
const COOLS_AFTER_MS = 12_000;

export const COLD: Warmth = { points: 0, goodAtMs: Number.NEGATIVE_INFINITY };

/** The warmth after what a step told. A try that missed takes a point, and never the last. */
export function warmBy(warmth: Warmth, events: readonly GameEvent[], nowMs: number): Warmth {
  const isGood = events.some(
    (event) => event.kind === 'progress' || (event.kind === 'attempt' && event.isHit),
  );
  if (isGood) {
    if (nowMs - warmth.goodAtMs < COUNTS_EVERY_MS) return warmth;
    const { points } = cooled(warmth, nowMs);
    return { points: Math.min(MOST_POINTS, points + 1), goodAtMs: nowMs };
  }
  const misses = events.filter((event) => event.kind === 'attempt' && !event.isHit).length;
  if (misses === 0 || warmth.points === 0) return warmth;
  return { ...warmth, points: Math.max(1, warmth.points - misses) };
}

/** 1 to 4: the ground always sounds. */
export function layersOf(warmth: Warmth, nowMs: number): number {
  const { points } = cooled(warmth, nowMs);
  return 1 + JOIN_AT.filter((joinAt) => points >= joinAt).length;
}

function cooled(warmth: Warmth, nowMs: number): Warmth {
  const times = Math.floor((nowMs - warmth.goodAtMs) / COOLS_AFTER_MS);
  if (times < 1 || warmth.points === 0) return warmth;
  const voices = JOIN_AT.filter((joinAt) => warmth.points >= joinAt).length;
  const left = voices - times;
  return { ...warmth, points: left < 1 ? 0 : (JOIN_AT[left - 1] ?? 0) };
}
