import { clamp } from '@advay/shared/kernel/clamp';
import { nextFloat, type Rng } from '@advay/shared/kernel/rng';
import type { FieldPoint } from '../field/spans.ts';

/** The place beside `at` where a trembling hand is, up to half of `sizeNorm` away each way and inside the field. */
export function tremble(
  at: FieldPoint,
  sizeNorm: number,
  rng: Rng,
): Readonly<{ at: FieldPoint; rng: Rng }> {
  const first = nextFloat(rng);
  const second = nextFloat(first.rng);
  const aside = (place: number, draw: number) => clamp(place + (draw - 0.5) * sizeNorm, 0, 1);
  return {
    at: { xNorm: aside(at.xNorm, first.value), yNorm: aside(at.yNorm, second.value) },
    rng: second.rng,
  };
}
