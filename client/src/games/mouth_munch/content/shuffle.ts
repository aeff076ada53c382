import { nextInt, type Rng } from '@advay/shared/kernel/rng';

/** The same things in another order (Fisher and Yates). */
export function shuffle<T>(things: readonly T[], rng: Rng): Readonly<{ things: T[]; rng: Rng }> {
  const shuffled = [...things];
  let next = rng;
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const draw = nextInt(next, last + 1);
    next = draw.rng;
    const [one, other] = [shuffled[last], shuffled[draw.value]];
    if (one === undefined || other === undefined) continue;
    shuffled[last] = other;
    shuffled[draw.value] = one;
  }
  return { things: shuffled, rng: next };
}
