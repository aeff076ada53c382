import type { RawHand } from './hand/raw-hand.ts';

/** What the model of each sense reports of one frame: camera space, no identity, no filter. */
export type RawOf = Readonly<{ hand: RawHand }>;

/** What the camera looks for. */
export type Sense = keyof RawOf;
