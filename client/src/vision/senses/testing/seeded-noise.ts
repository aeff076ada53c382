import { createRng, nextFloat, type Rng } from '@advay/shared/kernel/rng';

/** Normal deviates of a seed (Box and Muller), and even ones between two bounds. */
export type Noise = Readonly<{ next(): number; between(low: number, high: number): number }>;

export function noiseOf(seed: number): Noise {
  let rng: Rng = createRng(seed);
  const even = () => {
    const next = nextFloat(rng);
    rng = next.rng;
    return next.value;
  };
  return {
    next: () => Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even()),
    between: (low, high) => low + (high - low) * even(),
  };
}
