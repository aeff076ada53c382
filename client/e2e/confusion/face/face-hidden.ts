import { BUILDS } from '../../../synthetic-child/body/build.ts';
import { FACE_DISTANCE_M, LENS_RAD } from '../../../synthetic-child/body/limits.ts';
import type { FingersShown } from '../../../synthetic-child/fingers/draw-fingers.ts';
import { type FingerView, STRAIGHT } from '../../../synthetic-child/fingers/finger-view.ts';
import type { Act } from '../acts.ts';
import { actsOfChildren } from '../acts-of-children.ts';
import type { ChildCase } from '../children.ts';
import { ownerFaults } from '../seat-owner.ts';
import { signProof } from '../sign-proof.ts';
import { faceAct } from './face-acts.ts';
import { FACE_NAMES, faceClip } from './face-signs.ts';

/** A hand between face and camera: its palm's place from the middle of the head, and its length, in lengths of the head. */
type HandBefore = Readonly<{
  shape: FingersShown['shape'];
  side?: FingersShown['side'];
  view?: FingerView;
  across: number;
  below: number;
  length: number;
}>;

/** What hides a part of the face, from when it came. */
type Hiding = Readonly<{
  name: string;
  handsAt?: (heldMs: number) => readonly HandBefore[];
  drinks?: boolean;
}>;

const HIDDEN_MS = 1000;
const BACK_MS = 700;
/** A hand comes up from below the picture, or goes across it, in so long. */
const COMES_MS = 300;
const CROSSES_MS = 900;

const MOUTH_BELOW = 0.26;
const fist = (across: number, below: number, side: 'left' | 'right' = 'right'): HandBefore => ({
  shape: 'none',
  side,
  across,
  below,
  length: 0.8,
});
const still =
  (...hands: readonly HandBefore[]) =>
  () =>
    hands;

const HIDINGS: readonly Hiding[] = [
  { name: 'fist at the mouth', handsAt: still(fist(0, MOUTH_BELOW)) },
  { name: 'fist at the chin', handsAt: still(fist(0, 0.5)) },
  { name: 'two fists at the cheeks', handsAt: still(fist(-0.26, 0.24), fist(0.26, 0.24, 'left')) },
  {
    name: 'flat hand before the mouth',
    handsAt: still({ shape: 'four', across: 0.05, below: 0.42, length: 0.7 }),
  },
  {
    name: 'slanting hand before the mouth',
    handsAt: still({
      shape: 'five',
      view: { turnDegrees: 30, tiltDegrees: 0 },
      across: 0.12,
      below: 0.36,
      length: 0.75,
    }),
  },
  {
    name: 'finger before the lips',
    handsAt: still({ shape: 'one', across: 0, below: 0.6, length: 0.8 }),
  },
  {
    name: 'fist that comes up',
    handsAt: (heldMs) => [fist(0.1, MOUTH_BELOW + 1.2 * Math.max(0, 1 - heldMs / COMES_MS))],
  },
  {
    name: 'hand that wipes across',
    handsAt: (heldMs) => [
      { shape: 'five', across: 1.2 - (2.4 * heldMs) / CROSSES_MS, below: 0.35, length: 0.8 },
    ],
  },
  { name: 'cup at the mouth', drinks: true },
];

function hidden(act: Act, child: ChildCase, { name, handsAt, drinks }: Hiding): Act {
  const headHeights =
    BUILDS[child.build].headM / (2 * Math.tan(LENS_RAD / 2) * FACE_DISTANCE_M * child.far);
  const shown = ({
    shape,
    side = 'right',
    view = STRAIGHT,
    across,
    below,
    length,
  }: HandBefore) => ({
    shape,
    side,
    view,
    xNorm: 0.5 + across * headHeights * (3 / 4),
    yNorm: 0.5 + below * headHeights,
    lengthNorm: length * headHeights,
  });
  return {
    ...act,
    name,
    moveMs: 0,
    ...(handsAt && { fingersAt: (heldMs: number) => handsAt(heldMs).map(shown) }),
    sceneAt: (heldMs) => {
      const scene = act.sceneAt(heldMs);
      return drinks === true
        ? { ...scene, children: scene.children.map((one) => ({ ...one, drinks })) }
        : scene;
    },
  };
}

function actsOf(child: ChildCase): readonly Act[] {
  const calm = (holdMs: number) => faceAct('calm', child, holdMs);
  const back = { ...calm(BACK_MS), name: 'back', moveMs: 0 };
  return [
    faceAct('neutral', child),
    ...HIDINGS.flatMap((hiding) => [hidden(calm(HIDDEN_MS), child, hiding), back]),
    // The neutral face is still the child's own.
    ...['mouth open', 'smile', 'cheeks out', 'lips round', 'calm'].map((name) =>
      faceAct(name, child),
    ),
  ];
}

/** Whatever hides a part of the face: nothing is raised by it, and the child plays on. */
export const hiddenFace = (name: string, children: readonly ChildCase[]) =>
  signProof<'face'>({
    ...FACE_NAMES,
    name,
    clipOf: faceClip,
    mostRaised: 0,
    cases: actsOfChildren(children, actsOf),
    alsoFaults: ownerFaults,
  });
