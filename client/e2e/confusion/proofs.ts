import type { Sense } from '../../src/vision/senses/raw-of.ts';
import { COUNTS_OF_ONE_HAND } from './hand/counts-of-one-hand.ts';
import type { Proof } from './proof.ts';

/** All that is asked of the real models, sense by sense. */
export const PROOFS: { readonly [S in Sense]: readonly Proof<S>[] } = {
  hand: [COUNTS_OF_ONE_HAND],
  body: [],
  face: [],
};
