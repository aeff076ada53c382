import { BODY_KIND } from './body/body-kind.ts';
import { FACE_KIND } from './face/face-kind.ts';
import { HAND_KIND } from './hand/hand-kind.ts';
import type { Sense } from './raw-of.ts';
import type { SenseKind } from './sense-kind.ts';

/** One entry for each sense that a game may ask for. */
export const SENSE_KINDS: { readonly [S in Sense]: SenseKind<S> } = {
  hand: HAND_KIND,
  body: BODY_KIND,
  face: FACE_KIND,
};
