import type { Sense } from '../../src/vision/senses/raw-of.ts';
import { interruptedBody } from './body/body-interrupted.ts';
import { SEATED_BODY, STANDING_BODY, TUNED_BODY } from './body/body-signs.ts';
import { TUNED_TWO_BODIES, TWO_BODIES } from './body/two-bodies.ts';
import { REPORTED, TUNED } from './children.ts';
import { hiddenFace } from './face/face-hidden.ts';
import { interruptedFace } from './face/face-interrupted.ts';
import { FACE, TUNED_FACE } from './face/face-signs.ts';
import { STILL_FACE } from './face/still-face.ts';
import { COUNTS_OF_ONE_HAND } from './hand/counts-of-one-hand.ts';
import { COUNTS_OF_TWO_HANDS } from './hand/counts-of-two-hands.ts';
import { FAR_HANDS } from './hand/far-hands.ts';
import { REST_AND_LAG } from './hand/rest-and-lag.ts';
import { SIGNS_IN_MOTION } from './hand/signs-in-motion.ts';
import { TWO_CHILDRENS_HANDS } from './hand/two-childrens-hands.ts';
import { WHOSE_POINTER } from './hand/whose-pointer.ts';
import type { Proof } from './proof.ts';

/** All that is asked of the real models, sense by sense; the first ones stand for the others where time is short. */
export const PROOFS: { readonly [S in Sense]: readonly Proof<S>[] } = {
  hand: [
    COUNTS_OF_ONE_HAND,
    COUNTS_OF_TWO_HANDS,
    TWO_CHILDRENS_HANDS,
    SIGNS_IN_MOTION,
    FAR_HANDS,
    WHOSE_POINTER,
    REST_AND_LAG,
  ],
  body: [
    STANDING_BODY,
    SEATED_BODY,
    interruptedBody('interrupted', REPORTED),
    TWO_BODIES,
    ...TUNED_BODY,
    interruptedBody('tuned, interrupted', TUNED),
    TUNED_TWO_BODIES,
  ],
  face: [
    FACE,
    STILL_FACE,
    interruptedFace('interrupted', REPORTED),
    hiddenFace('hidden', REPORTED),
    ...TUNED_FACE,
    interruptedFace('tuned, interrupted', TUNED),
    hiddenFace('tuned, hidden', TUNED),
  ],
};
