import { POSE_NAMES } from '../../../src/controls/pose.ts';
import { BODY_SIGNS } from '../../../src/controls/sign.ts';
import { BODY_SIGN_RULES } from '../../../src/vision/senses/body/signs/limits.ts';
import type { SignRule } from '../../../src/vision/senses/sign-hysteresis.ts';
import type { ActedFrame } from '../acts.ts';
import { type ChildCase, REPORTED, TUNED } from '../children.ts';
import type { Clip } from '../clip.ts';
import { type ActedCase, signProof } from '../sign-proof.ts';
import { AT_ONCE } from '../sign-tally.ts';
import { actsOf, type Doing, SEATED_DOINGS, STANDING_DOINGS } from './body-acts.ts';

const SIDED = ['arm-out', 'touch-head', 'cross-midline', 'one-leg', 'lean', 'step'];
const SIGNS = [
  'arms-up',
  ...SIDED.flatMap((sign) => [`${sign} left`, `${sign} right`]),
  'crouch',
  'still',
  ...POSE_NAMES.map((pose) => `pose ${pose}`),
];

const RULES: Readonly<Record<string, SignRule>> = BODY_SIGN_RULES;

/** Every sign that is told of, and its rule. */
export const BODY_NAMES = {
  signs: SIGNS,
  ruleOf: (sign: string): SignRule => RULES[sign.split(' ')[0] ?? ''] ?? AT_ONCE,
} as const;

export const bodyClip = (
  frames: readonly ActedFrame[],
  seed: number,
  seats: 1 | 2 = 1,
): Clip<'body'> => ({
  frames: frames.map(({ shown }) => shown),
  how: { seats },
  wanted: { pointers: 0, signs: BODY_SIGNS, axes: ['lean', 'step'], seats },
  seed,
});

const POSTURES = { standing: STANDING_DOINGS, seated: SEATED_DOINGS } as const;
/** A short one: the start, and the first thing done. */
const FEW_DOINGS = 2;

const proofOf = (
  posture: keyof typeof POSTURES,
  children: readonly ChildCase[],
  called = `${posture} body`,
) => {
  const doings: readonly Doing[] = POSTURES[posture];
  return signProof<'body'>({
    ...BODY_NAMES,
    name: called,
    clipOf: bodyClip,
    cases: (size) =>
      children.slice(0, size === 'all' ? children.length : 1).map(
        (child, seed): ActedCase => ({
          seed,
          acts: actsOf(size === 'all' ? doings : doings.slice(0, FEW_DOINGS), child),
        }),
      ),
  });
};

export const STANDING_BODY = proofOf('standing', REPORTED);
export const SEATED_BODY = proofOf('seated', REPORTED);
/** Drawing and thresholds are tuned on these: no figure is reported from them. */
export const TUNED_BODY = [
  proofOf('standing', TUNED, 'tuned, standing'),
  proofOf('seated', TUNED, 'tuned, seated'),
];
