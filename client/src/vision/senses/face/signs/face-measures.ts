import type { ViewPoint } from '../../../view-space.ts';
import { FACE_LANDMARK, FACE_LANDMARK_COUNT } from '../landmarks.ts';
import { FACE_LIMITS } from './limits.ts';

/** What the shapes of a face are told by, in eye distances: they mean the same near and far, turned and tilted. */
export type FaceMeasures = Readonly<{
  /** Inner lips apart. */
  gap: number;
  /** Corner of the mouth to corner. */
  width: number;
  /** How thick both lips are together. */
  lips: number;
  /** Corners of the mouth above the upper lip's inner edge. */
  lift: number;
  /** Brows over the line of the eyes. */
  brows: number;
  /** Lids apart, the mean of both eyes. */
  lids: number;
  /** Cheek to cheek and jaw to jaw, the mean of both. */
  cheeks: number;
  /** Length of the nose, which does not move: it tells an eye distance where the face is turned. */
  nose: number;
  /** The nose's base below the line of the eyes. */
  noseBelow: number;
  /** The nose's tip beside the middle of the eyes, to the child's right. */
  turn: number;
  /** The nose's tip above its base: more with the head back. */
  nod: number;
  /** The line of the eyes, to the child's right. */
  tiltDeg: number;
}>;

export type FaceMeasure = keyof FaceMeasures;

type Place = keyof typeof FACE_LANDMARK;
type Point = Readonly<{ x: number; y: number }>;

/**
 * Null for what is no face. Across, eyes, mouth and cheeks shrink alike when the head turns; upright measures do not,
 * so that they are told by the eye distance of a face that looks straight: the nose's length over `neutralNose`, once
 * that is known.
 */
export function measureFace(
  landmarks: readonly ViewPoint[],
  frameAspect: number,
  neutralNose: number | null,
): FaceMeasures | null {
  if (landmarks.length < FACE_LANDMARK_COUNT) return null;
  const at = (place: Place): Point => {
    const { xNorm, yNorm } = landmarks[FACE_LANDMARK[place]] as ViewPoint;
    return { x: xNorm * frameAspect, y: yNorm };
  };
  const apart = (a: Place, b: Place) => distance(at(a), at(b));
  const [left, right] = [at('leftEyeOuter'), at('rightEyeOuter')];
  const eyes = distance(left, right);
  if (!(eyes >= FACE_LIMITS.leastEyeHeights)) return null;
  const across = { x: (right.x - left.x) / eyes, y: (right.y - left.y) / eyes };
  const tiltDeg = (Math.atan2(across.y, across.x) * 180) / Math.PI;
  if (Math.abs(tiltDeg) > FACE_LIMITS.mostTiltDeg) return null;
  const middle = middleOf(left, right);
  const below = (point: Point) => dot(minus(point, middle), { x: -across.y, y: across.x });
  const nose = apart('noseBridge', 'noseBase');
  const upright = neutralNose === null ? eyes : Math.max(eyes, nose / neutralNose);
  const cornersBelow = below(middleOf(at('leftMouthCorner'), at('rightMouthCorner')));
  const mouthBelow = cornersBelow / upright;
  if (!isWhereAMouthIs(mouthBelow)) return null;
  const brows = (['leftBrowMiddle', 'leftBrowInner', 'rightBrowMiddle', 'rightBrowInner'] as const)
    .map((place) => -below(at(place)))
    .reduce((sum, above) => sum + above / 4, 0);
  const lids =
    (apart('leftLidUpper', 'leftLidLower') + apart('rightLidUpper', 'rightLidLower')) / 2;
  return {
    gap: apart('upperLipInner', 'lowerLipInner') / upright,
    width: apart('leftMouthCorner', 'rightMouthCorner') / eyes,
    lips:
      (apart('upperLipOuter', 'upperLipInner') + apart('lowerLipInner', 'lowerLipOuter')) / upright,
    lift: (below(at('upperLipInner')) - cornersBelow) / upright,
    brows: brows / upright,
    lids: lids / upright,
    cheeks: (apart('leftCheek', 'rightCheek') + apart('leftJaw', 'rightJaw')) / 2 / eyes,
    nose: nose / eyes,
    noseBelow: below(at('noseBase')) / upright,
    turn: dot(minus(at('noseTip'), middle), across) / eyes,
    nod: (below(at('noseBase')) - below(at('noseTip'))) / upright,
    tiltDeg,
  };
}

const isWhereAMouthIs = (mouthBelow: number) =>
  mouthBelow >= FACE_LIMITS.mouthBelowLeast && mouthBelow <= FACE_LIMITS.mouthBelowMost;

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const middleOf = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });
const dot = (a: Point, b: Point) => a.x * b.x + a.y * b.y;
