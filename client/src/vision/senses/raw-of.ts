import type { SenseName } from '../../controls/sense.ts';
import type { RawBody } from './body/raw-body.ts';
import type { RawFace } from './face/raw-face.ts';
import type { RawHand } from './hand/raw-hand.ts';

/** What the model of each sense reports of one frame: camera space, no identity, no filter. */
export type RawOf = Readonly<{ hand: RawHand; body: RawBody; face: RawFace }>;

/** What the camera looks for: all that a game can name. */
export type Sense = SenseName & keyof RawOf;
