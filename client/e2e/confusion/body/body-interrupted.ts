import { BODY_POSES, type BodyPose } from '../../../synthetic-child/body/body-pose.ts';
import type { Act } from '../acts.ts';
import { actsOfChildren } from '../acts-of-children.ts';
import type { ChildCase } from '../children.ts';
import { ownerFaults } from '../seat-owner.ts';
import { signProof } from '../sign-proof.ts';
import { actsOf, type Doing, STANDING_DOINGS } from './body-acts.ts';
import { BODY_NAMES, bodyClip } from './body-signs.ts';

/** Both fit into the picture. */
const FAR = 1.4;
const ASIDE_SHOULDERS = 3.2;
/** Shorter than whoever left is waited for, and longer. */
const AWAY_MS = 700;
const LONG_AWAY_MS = 3000;

/** The forearm before the face, its hand on the nose. */
const HIDDEN_FACE: BodyPose = {
  ...BODY_POSES.standing,
  rightArm: { outRad: -0.3, forwardRad: 1.3, elbowRad: 1.9, turnRad: 2.4 },
};

const hides: Doing = {
  name: 'hand before the face',
  pose: HIDDEN_FACE,
  mayShow: ['touch-head right', 'cross-midline right'],
};

const doing = (name: string): Doing => {
  const found = STANDING_DOINGS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`Nobody does ${name}`);
  return found;
};

/** What else is before the camera while the child does something; whoever it is comes and goes at once. */
type Before = Readonly<{ other?: BodyPose; isAway?: boolean }>;

function interrupted(act: Act, child: ChildCase, { other, isAway }: Before): Act {
  const look = child.look === 'pale' ? 'tan' : 'pale';
  return {
    ...act,
    ...(isAway && { moveMs: 0 }),
    sceneAt: (heldMs) => {
      const scene = act.sceneAt(heldMs);
      const [me] = scene.children;
      if (me === undefined || isAway) return { ...scene, children: [] };
      const asideM = (ASIDE_SHOULDERS * scene.camera.heightM) / 4;
      return { ...scene, children: other ? [me, { ...me, look, pose: other, asideM }] : [me] };
    },
  };
}

function interruptedActs(child: ChildCase): readonly Act[] {
  const act = (one: Doing, called = one.name, before: Before = {}, holdMs?: number): Act => {
    const [made] = actsOf([holdMs ? { ...one, holdMs } : one], { ...child, far: FAR });
    if (made === undefined) throw new Error(`Nobody does ${called}`);
    return interrupted({ ...made, name: called }, child, before);
  };
  const rests = doing('rests');
  const back = () => act(rests, 'back');
  return [
    act(rests, 'begins', {}, 1200),
    act(hides),
    back(),
    act(doing('arms up')),
    act(rests, 'another comes', { other: BODY_POSES.standing }),
    act(rests, 'another puts its arms up', { other: BODY_POSES['arms-up'] }),
    act(doing('left arm out'), 'arm out beside another', { other: BODY_POSES.crouch }),
    back(),
    act(rests, 'away', { isAway: true }, AWAY_MS),
    { ...back(), moveMs: 0 },
    act(doing('crouch')),
    act(rests),
    act(rests, 'away for long', { isAway: true }, LONG_AWAY_MS),
    { ...back(), moveMs: 0 },
    act(doing('right arm out')),
  ];
}

/** Hidden by a hand, beside another, gone and back: nothing is raised by it, and the child plays on. */
export const interruptedBody = (name: string, children: readonly ChildCase[]) =>
  signProof<'body'>({
    ...BODY_NAMES,
    name,
    clipOf: bodyClip,
    mostRaised: 0,
    cases: actsOfChildren(children, interruptedActs),
    alsoFaults: (frames, seen) => {
      const until = frames.findIndex(({ act }) => act === 'away for long');
      return ownerFaults(until < 0 ? frames : frames.slice(0, until), seen);
    },
  });
