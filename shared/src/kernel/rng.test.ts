import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRng, nextFloat, nextInt } from './rng.ts';

it('gives the same stream for the same seed', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const a = nextFloat(createRng(seed));
      const b = nextFloat(JSON.parse(JSON.stringify(createRng(seed))));
      expect(a).toEqual(b);
      expect(nextFloat(a.rng).value).not.toBe(a.value);
    }),
  );
});

it('stays inside its range and uses all of it', () => {
  let rng = createRng(7);
  const seen = new Set<number>();
  for (let draw = 0; draw < 500; draw += 1) {
    const next = nextInt(rng, 6);
    seen.add(next.value);
    rng = next.rng;
  }
  expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5]);
});
