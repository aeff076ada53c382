import type { ChildScene } from '../../../synthetic-child/child-scene.ts';
import { CHILD_SHOWN, faceCamera } from '../../../synthetic-child/child-shown.ts';
import { CALM, FACE_SHAPES, type FaceShape } from '../../../synthetic-child/face/face-shape.ts';
import type { Act } from '../acts.ts';
import type { ChildCase } from '../children.ts';

export type FaceDoing = Readonly<{
  name: string;
  face: FaceShape;
  shows?: readonly string[];
  mayShow?: readonly string[];
  holdMs?: number;
}>;

const MOVE_MS = 260;
const HOLD_MS = 900;
const CALM_MS = 460;
/** By then the neutral face is taken. */
const NEUTRAL_MS = 1400;

const shapeDoing = (name: string, sign: string, face: FaceShape): FaceDoing => ({
  name,
  face,
  shows: [sign],
});

const SHAPES: readonly FaceDoing[] = [
  shapeDoing('mouth open', 'mouth-open', FACE_SHAPES['mouth-open']),
  shapeDoing('mouth half open', 'mouth-open', { ...CALM, mouthOpen: 0.6 }),
  shapeDoing('smile', 'smile-shape', FACE_SHAPES.smile),
  shapeDoing('brows up', 'brows-up', FACE_SHAPES['brows-up']),
  shapeDoing('cheeks out', 'cheeks-out', FACE_SHAPES['cheeks-out']),
  shapeDoing('lips round', 'lips-round', FACE_SHAPES['lips-round']),
  shapeDoing('eyes closed', 'eyes-closed', FACE_SHAPES['eyes-closed']),
  shapeDoing('turns left', 'head-turn left', FACE_SHAPES['turn-left']),
  shapeDoing('turns right', 'head-turn right', FACE_SHAPES['turn-right']),
  shapeDoing('tilts left', 'head-tilt left', FACE_SHAPES['tilt-left']),
  shapeDoing('tilts right', 'head-tilt right', FACE_SHAPES['tilt-right']),
  {
    name: 'brows up, mouth open',
    face: { ...CALM, browsUp: 1, mouthOpen: 0.8 },
    shows: ['brows-up', 'mouth-open'],
  },
  // Neither is a shape that is asked for.
  { name: 'talks', face: { ...CALM, mouthOpen: 0.15 } },
  { name: 'blinks', face: FACE_SHAPES['eyes-closed'], holdMs: 100 },
];

const calm: FaceDoing = { name: 'calm', face: CALM, holdMs: CALM_MS };

/** First it is neutral; between two shapes it is calm. */
export const FACE_DOINGS: readonly FaceDoing[] = [
  { name: 'neutral', face: CALM, holdMs: NEUTRAL_MS },
  ...SHAPES.flatMap((shape) => [shape, calm]),
];

/** No head is held like a statue's. */
const moved = (face: FaceShape, heldMs: number): FaceShape => ({
  ...face,
  headTurn: face.headTurn + 0.06 * Math.sin(heldMs / 390),
  headTilt: face.headTilt + 0.06 * Math.sin(heldMs / 520),
});

function actOf(doing: FaceDoing, child: ChildCase): Act {
  const { name, face, shows = [], mayShow = [], holdMs = HOLD_MS } = doing;
  const { build, look, far, lightShare, backdrop } = child;
  const shown = { ...CHILD_SHOWN, build, look };
  const camera = faceCamera(shown, far);
  return {
    name,
    moveMs: MOVE_MS,
    holdMs,
    shows,
    mayShow,
    sceneAt: (heldMs): ChildScene => ({
      children: [{ ...shown, face: moved(face, heldMs) }],
      camera,
      backdrop,
      lightShare,
      blurPx: 0,
    }),
  };
}

export const faceActsOf = (doings: readonly FaceDoing[], child: ChildCase): readonly Act[] =>
  doings.map((doing) => actOf(doing, child));

/** The one of that name, for so long. */
export function faceAct(name: string, child: ChildCase, holdMs?: number): Act {
  const doing = FACE_DOINGS.find((one) => one.name === name);
  if (doing === undefined) throw new Error(`Nobody does ${name}`);
  return actOf({ ...doing, ...(holdMs && { holdMs }) }, child);
}
