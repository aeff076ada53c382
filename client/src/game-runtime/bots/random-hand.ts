import { nextFloat, type Rng } from '@advay/shared/kernel/rng';
import type { FieldPoint } from '../field/spans.ts';
import { approach } from './approach.ts';
import { handAt } from './hand-at.ts';
import type { Player } from './player.ts';

/** As fast as a hand that looks about; which way the field lies is all the same to it. */
const PACE = { aspect: 1, mostSpans: 0.017 } as const;
const START: FieldPoint = { xNorm: 0.5, yNorm: 0.5 };

/** Goes from one place to another, whatever is there: what it gets is chance. */
export function randomHand<State>(rng: Rng, at = START, goal = START): Player<State> {
  return {
    next() {
      const { xNorm, yNorm, isThere } = approach(at, goal, PACE);
      const here = { xNorm, yNorm };
      const input = handAt(here);
      if (!isThere) return { input, player: randomHand(rng, here, goal) };
      const across = nextFloat(rng);
      const down = nextFloat(across.rng);
      const next = { xNorm: across.value, yNorm: down.value };
      return { input, player: randomHand(down.rng, here, next) };
    },
  };
}
