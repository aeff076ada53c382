import { createRng, nextFloat } from '@advay/shared/kernel/rng';

/** Throws that are the same for the same seed. */
export type Dice = Readonly<{
  /** 0..1, without 1. */
  share(): number;
  /** None of nothing is no thing at all: there must be some. */
  oneOf<Thing>(things: readonly Thing[]): Thing;
}>;

export function createDice(seed: number): Dice {
  let rng = createRng(seed);
  const share = () => {
    const next = nextFloat(rng);
    rng = next.rng;
    return next.value;
  };
  return {
    share,
    oneOf<Thing>(things: readonly Thing[]) {
      return things[Math.floor(share() * things.length)] as Thing;
    },
  };
}
