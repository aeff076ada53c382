import type { Sense } from '../../src/vision/senses/raw-of.ts';
import type { Stage } from './open-stage.ts';

/** `few` plays a share of the cases, in a second or two; `all` is what the figures are reported from. */
export type ProofSize = 'few' | 'all';

type ProofResult = Readonly<{
  /** For people. */
  tables: readonly string[];
  /** What does not hold, in words; empty when all does. */
  faults: readonly string[];
}>;

/** Something that must hold of a sense, asked of the real model. */
export type Proof<S extends Sense> = Readonly<{
  name: string;
  run(stage: Stage<S>, size: ProofSize): Promise<ProofResult>;
}>;
