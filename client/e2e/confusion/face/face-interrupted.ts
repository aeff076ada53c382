import { FACE_SHAPES, type FaceShape } from '../../../synthetic-child/face/face-shape.ts';
import type { FingersShown } from '../../../synthetic-child/fingers/draw-fingers.ts';
import { STRAIGHT } from '../../../synthetic-child/fingers/finger-view.ts';
import type { Act } from '../acts.ts';
import { actsOfChildren } from '../acts-of-children.ts';
import type { ChildCase } from '../children.ts';
import { ownerFaults } from '../seat-owner.ts';
import { signProof } from '../sign-proof.ts';
import { faceAct } from './face-acts.ts';
import { FACE_NAMES, faceClip } from './face-signs.ts';

const ASIDE_M = 0.25;
/** Shorter than whoever left is waited for, and longer. */
const AWAY_MS = 700;
const LONG_AWAY_MS = 3000;

const handAt = (yNorm: number, shape: FingersShown['shape'], lengthNorm: number): FingersShown => ({
  side: 'right',
  shape,
  view: STRAIGHT,
  xNorm: 0.5,
  yNorm,
  lengthNorm,
});

type Before = Readonly<{ hand?: FingersShown; other?: FaceShape; isAway?: boolean }>;

/** What else is before the camera while the child does something; whatever it is comes at once. */
function interrupted(act: Act, child: ChildCase, { hand, other, isAway }: Before): Act {
  const look = child.look === 'pale' ? 'tan' : 'pale';
  return {
    ...act,
    moveMs: 0,
    fingersAt: () => (hand === undefined ? [] : [hand]),
    sceneAt: (heldMs) => {
      const scene = act.sceneAt(heldMs);
      const [me] = scene.children;
      if (me === undefined || isAway) return { ...scene, children: [] };
      const beside = other && { ...me, look, face: other, asideM: ASIDE_M };
      return { ...scene, children: beside ? [me, beside] : [me] };
    },
  } as Act;
}

function actsOf(child: ChildCase): readonly Act[] {
  const act = (name: string, called = name, before: Before = {}, holdMs?: number): Act => {
    const named = { ...faceAct(name, child, holdMs), name: called };
    return called === name ? named : interrupted(named, child, before);
  };
  const back = () => act('calm', 'back', {}, 900);
  return [
    act('neutral'),
    act('calm', 'palm before the face', { hand: handAt(0.52, 'five', 0.5) }, 800),
    back(),
    act('mouth open'),
    act('calm', 'fist before the mouth', { hand: handAt(0.6, 'none', 0.4) }, 800),
    back(),
    act('calm', 'another beside', { other: FACE_SHAPES['mouth-open'] }, 1200),
    act('smile', 'smiles beside another', { other: FACE_SHAPES['brows-up'] }),
    back(),
    act('calm', 'away', { isAway: true }, AWAY_MS),
    back(),
    act('brows up'),
    act('calm'),
    act('calm', 'away for long', { isAway: true }, LONG_AWAY_MS),
    back(),
    act('eyes closed'),
  ];
}

/** Hidden by a hand, beside another, gone and back: nothing is raised by it, and the child plays on. */
export const interruptedFace = (name: string, children: readonly ChildCase[]) =>
  signProof<'face'>({
    ...FACE_NAMES,
    name,
    clipOf: faceClip,
    mostRaised: 0,
    cases: actsOfChildren(children, actsOf),
    alsoFaults: (frames, seen) => {
      const until = frames.findIndex(({ act }) => act === 'away for long');
      return ownerFaults(until < 0 ? frames : frames.slice(0, until), seen);
    },
  });
