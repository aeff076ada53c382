import { BODY_LANDMARK, BODY_LANDMARK_COUNT } from '../../src/vision/senses/body/landmarks.ts';
import type { RawBody } from '../../src/vision/senses/body/raw-body.ts';
import type { RawFace } from '../../src/vision/senses/face/raw-face.ts';
import {
  AT_REST,
  type Doing,
  drawnFace,
  trackedFace,
} from '../../src/vision/senses/face/signs/testing/face-model.ts';
import { HAND_LANDMARK } from '../../src/vision/senses/hand/landmarks.ts';
import type { RawHand } from '../../src/vision/senses/hand/raw-hand.ts';
import {
  type Bends,
  type DrawnHand,
  drawnHand,
  POINT,
  trackedHand,
} from '../../src/vision/senses/hand/signs/testing/hand-model.ts';
import type { RawOf, Sense } from '../../src/vision/senses/raw-of.ts';
import type { Noise } from '../../src/vision/senses/testing/seeded-noise.ts';
import { MIRROR, toViewPoint, type ViewPoint } from '../../src/vision/view-space.ts';
import { LENS_RAD } from '../../synthetic-child/body/limits.ts';
import { type ChildTruth, childTruth } from '../../synthetic-child/child-truth.ts';
import type { FaceShape } from '../../synthetic-child/face/face-shape.ts';
import { TILT_RAD, TURN_RAD } from '../../synthetic-child/face/limits.ts';
import { FINGER_SHAPES } from '../../synthetic-child/fingers/finger-shape.ts';
import type { FrameShown } from '../../synthetic-child/frame-shown.ts';
import { type FramePoint, mirrorPoint } from '../../synthetic-child/hand-path.ts';
import { DEFAULT_HAND_LENGTH_NORM } from '../../synthetic-child/limits.ts';

// What a model that is never wrong by more than a little would say of what the synthetic child shows.

const SIZE = { widthPx: 640, heightPx: 480 };
export const FRAME_ASPECT = SIZE.widthPx / SIZE.heightPx;
/** Each point is off by so much: of a shoulder's width, of a palm, of the distance of the eyes. */
const OFF = { body: 0.01, hand: 0.01, face: 0.006 };
/** An open hand in palms, wrist to middle fingertip. */
const HAND_PALMS = 2.1;
/** Between the outer corners of a child's eyes. */
const EYES_M = 0.08;
const SURELY_SEEN = 0.95;
const RIGHT_SIDE = 0.9;

/** The landmarks of all that a sense looks for in this frame, in the order in which it is shown. */
export const landmarksShown: {
  readonly [S in Sense]: (shown: FrameShown, noise: Noise) => readonly RawOf[S][];
} = {
  hand: ({ hands, fingers }, noise) => [
    ...hands
      .filter(({ moment }) => moment.visible)
      .map(({ side, moment }) => pointingHand(side, moment, noise)),
    ...fingers.map(({ side, shape, lengthNorm, ...at }) => {
      const palmHeights = lengthNorm / HAND_PALMS;
      return rawHand(
        { side, bends: FINGER_SHAPES[shape], palmHeights, at: mirrorPoint(at) },
        noise,
      );
    }),
  ],
  body: ({ scene }, noise) =>
    scene?.children.map((child) => rawBody(childTruth(scene, child, SIZE), noise)) ?? [],
  face: ({ scene }, noise) => {
    if (scene === undefined) return [];
    const metreHeights = 1 / (2 * Math.tan(LENS_RAD / 2) * scene.camera.distanceM);
    return scene.children.map((child) =>
      rawFace(childTruth(scene, child, SIZE), EYES_M * metreHeights, noise),
    );
  },
};

/** As the camera has it, which does not mirror. */
function inCamera({ xNorm, yNorm }: ViewPoint): { x: number; y: number } {
  const { xNorm: x, yNorm: y } = toViewPoint({ x: xNorm, y: yNorm }, MIRROR);
  return { x, y };
}

function rawHand(
  hand: Pick<DrawnHand, 'side' | 'palmHeights' | 'at'> & { readonly bends: Bends },
  noise: Noise,
): RawHand {
  const { landmarks, side } = trackedHand(drawnHand(hand), noise, OFF.hand);
  return { landmarks: landmarks.map(inCamera), side, sideScore: RIGHT_SIDE };
}

/** Its fingertip is where the truth has it. */
function pointingHand(side: RawHand['side'], tip: FramePoint, noise: Noise): RawHand {
  const palmHeights = DEFAULT_HAND_LENGTH_NORM / HAND_PALMS;
  const hand = rawHand({ side, bends: POINT, palmHeights, at: { xNorm: 0.5, yNorm: 0.5 } }, noise);
  const { x, y } = hand.landmarks[HAND_LANDMARK.indexTip] ?? { x: 0.5, y: 0.5 };
  const landmarks = hand.landmarks.map((point) => ({
    x: point.x + tip.xNorm - x,
    y: point.y + tip.yNorm - y,
  }));
  return { ...hand, landmarks };
}

/** Joints, and the nose for the head; ears and fingertips are for no sign that a wrist does not tell as well. */
function rawBody({ joints, head }: ChildTruth, noise: Noise): RawBody {
  const off = OFF.body * Math.abs(joints['left-shoulder'].xNorm - joints['right-shoulder'].xNorm);
  const landmarks = Array.from({ length: BODY_LANDMARK_COUNT }, () => ({
    x: head.xNorm,
    y: head.yNorm,
    visibility: 0,
  }));
  const seen = { nose: head, ...camelled(joints) };
  for (const [part, { xNorm, yNorm }] of Object.entries(seen)) {
    landmarks[BODY_LANDMARK[part as keyof typeof BODY_LANDMARK]] = {
      x: xNorm + off * noise.next(),
      y: yNorm + off * FRAME_ASPECT * noise.next(),
      visibility: SURELY_SEEN,
    };
  }
  return { landmarks };
}

const camelled = (joints: ChildTruth['joints']): Readonly<Record<string, FramePoint>> =>
  Object.fromEntries(
    Object.entries(joints).map(([name, place]) => [
      name.replace(/-(\w)/, (_, letter: string) => letter.toUpperCase()),
      place,
    ]),
  );

function rawFace({ head, face }: ChildTruth, eyeHeights: number, noise: Noise): RawFace {
  const toDeg = (rad: number) => (rad * 180) / Math.PI;
  const drawn = drawnFace({
    doing: doingOf(face),
    turnDeg: toDeg(face.headTurn * TURN_RAD),
    tiltDeg: toDeg(face.headTilt * TILT_RAD),
    eyeHeights,
    at: mirrorPoint(head),
    frameAspect: FRAME_ASPECT,
  });
  return { landmarks: trackedFace(drawn, noise, OFF.face).landmarks.map(inCamera) };
}

/** What the real model says of the drawn child's shapes: the figures beside the thresholds in `signs/limits.ts`. */
function doingOf(face: FaceShape): Doing {
  const { mouthOpen, smile, lipsRound, browsUp, cheeksOut, eyesClosed } = face;
  return {
    lipsApart: AT_REST.lipsApart + 0.33 * mouthOpen + 0.13 * lipsRound,
    width: 1 + 0.2 * smile - 0.22 * lipsRound,
    brows: 1 + 0.4 * browsUp,
    lids: 1 - 0.9 * eyesClosed,
    cheeks: 1 + 0.12 * cheeksOut,
    lips: 1 + 0.15 * lipsRound - 0.13 * smile,
    cornersUp: 0.09 * smile,
  };
}
