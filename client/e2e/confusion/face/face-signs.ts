import { FACE_SIGNS } from '../../../src/controls/sign.ts';
import { FACE_SIGN_RULES } from '../../../src/vision/senses/face/signs/limits.ts';
import type { SignRule } from '../../../src/vision/senses/sign-hysteresis.ts';
import type { ActedFrame } from '../acts.ts';
import { type ChildCase, REPORTED, TUNED } from '../children.ts';
import type { Clip } from '../clip.ts';
import { type ActedCase, signProof } from '../sign-proof.ts';
import { AT_ONCE } from '../sign-tally.ts';
import { FACE_DOINGS, faceActsOf } from './face-acts.ts';

const AXES = ['head-turn', 'head-tilt'];
const SIGNS = [...FACE_SIGNS, ...AXES.flatMap((axis) => [`${axis} left`, `${axis} right`])];
/** Every sign that is told of, and its rule. */
export const FACE_NAMES = {
  signs: SIGNS,
  ruleOf: (sign: string): SignRule => RULES[sign] ?? AT_ONCE,
} as const;

const RULES: Readonly<Record<string, SignRule>> = FACE_SIGN_RULES;

export const faceClip = (
  frames: readonly ActedFrame[],
  seed: number,
  seats: 1 | 2 = 1,
): Clip<'face'> => ({
  frames: frames.map(({ shown }) => shown),
  how: { seats },
  wanted: { pointers: 0, signs: FACE_SIGNS, axes: ['head-turn', 'head-tilt', 'mouth-open'], seats },
  seed,
});

/** A short one: the neutral face, and an open mouth. */
const FEW_DOINGS = 2;

const proofOf = (name: string, children: readonly ChildCase[]) =>
  signProof<'face'>({
    ...FACE_NAMES,
    name,
    clipOf: faceClip,
    cases: (size) =>
      children.slice(0, size === 'all' ? children.length : 1).map(
        (child, seed): ActedCase => ({
          seed,
          acts: faceActsOf(size === 'all' ? FACE_DOINGS : FACE_DOINGS.slice(0, FEW_DOINGS), child),
        }),
      ),
  });

export const FACE = proofOf('face', REPORTED);
/** Drawing and thresholds are tuned on these: no figure is reported from them. */
export const TUNED_FACE = [proofOf('tuned', TUNED)];
