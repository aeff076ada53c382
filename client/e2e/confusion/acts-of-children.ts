import type { Act } from './acts.ts';
import type { ChildCase } from './children.ts';
import type { ActedCase, SignProof, SignSense } from './sign-proof.ts';

/** Of a short proof: what it begins with, and the first thing that comes between. */
const FEW_ACTS = 3;

/** Each child in turn does all of its acts; in a short proof the first child its first ones. */
export const actsOfChildren =
  (
    children: readonly ChildCase[],
    actsOf: (child: ChildCase) => readonly Act[],
  ): SignProof<SignSense>['cases'] =>
  (size): readonly ActedCase[] =>
    size === 'all'
      ? children.map((child, seed) => ({ seed, acts: actsOf(child) }))
      : children.slice(0, 1).map((child) => ({ seed: 0, acts: actsOf(child).slice(0, FEW_ACTS) }));
