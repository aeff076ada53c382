/** State of a random stream: one unsigned 32-bit integer, so that it lives inside plain JSON game state. */
export type Rng = Readonly<{ seed: number }>;

/** A stream for `seed`; equal seeds give equal streams on every engine. */
export function createRng(seed: number): Rng {
  return { seed: seed >>> 0 };
}

/**
 * The next number in [0, 1) and the stream after it.
 * Mulberry32 (Tommy Ettinger, public domain): 32-bit integer arithmetic only, so replays hold everywhere.
 */
export function nextFloat(rng: Rng): { value: number; rng: Rng } {
  const seed = (rng.seed + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
  return { value: ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296, rng: { seed } };
}

/** The next integer in [0, countExclusive). */
export function nextInt(rng: Rng, countExclusive: number): { value: number; rng: Rng } {
  const next = nextFloat(rng);
  return { value: Math.floor(next.value * countExclusive), rng: next.rng };
}
