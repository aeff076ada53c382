import type { ViewPoint } from '../../../view-space.ts';
import { viewDistance } from '../../../view-space.ts';
import { shareBetween } from '../../share-between.ts';
import { HAND_LANDMARK, HAND_LANDMARK_COUNT } from '../landmarks.ts';
import { FINGER_LIMITS, READABLE_LIMITS } from './limits.ts';

/** Places of the thumb in the list of 21 landmarks. */
const THUMB_LANDMARK = { joint: 3, tip: 4 } as const;

/** How far each finger is out, 0..1: 1 is surely out, 0 surely in, between them nobody can tell. */
export type FingersOut = Readonly<{
  thumb: number;
  index: number;
  middle: number;
  ring: number;
  little: number;
}>;

/** What the shapes of a hand are told by, in shares of its own measures. */
export type HandMeasures = Readonly<{
  out: FingersOut;
  /** Tip of the index finger over its middle joint, both from the wrist. */
  indexRatio: number;
  /** Thumb's tip to the index finger's, in palms. */
  pinchPalms: number;
  /** Wrist to middle knuckle in frame heights. */
  palmHeights: number;
}>;

type Place = keyof typeof HAND_LANDMARK;

/**
 * Null for a hand that can't be read: without all of its landmarks, seen from its edge, pointing at the camera, or
 * hanging down at rest.
 */
export function measureHand(
  landmarks: readonly ViewPoint[],
  frameAspect: number,
): HandMeasures | null {
  if (landmarks.length < HAND_LANDMARK_COUNT) return null;
  const at = (place: number) => landmarks[place] as ViewPoint;
  const between = (a: number, b: number) => viewDistance(at(a), at(b), frameAspect);
  const palmHeights = between(HAND_LANDMARK.wrist, HAND_LANDMARK.middleKnuckle);
  const widthPalms = between(HAND_LANDMARK.indexKnuckle, HAND_LANDMARK.littleKnuckle) / palmHeights;
  if (!isReadable(palmHeights, widthPalms) || isHanging(landmarks, frameAspect)) return null;
  const ratio = (middle: Place, tip: Place) =>
    between(HAND_LANDMARK[tip], HAND_LANDMARK.wrist) /
    between(HAND_LANDMARK[middle], HAND_LANDMARK.wrist);
  const finger = (middle: Place, tip: Place) =>
    shareBetween(ratio(middle, tip), FINGER_LIMITS.inRatio, FINGER_LIMITS.outRatio);
  return {
    out: {
      thumb: shareBetween(
        between(THUMB_LANDMARK.tip, HAND_LANDMARK.littleKnuckle) /
          between(THUMB_LANDMARK.joint, HAND_LANDMARK.littleKnuckle),
        FINGER_LIMITS.thumbInRatio,
        FINGER_LIMITS.thumbOutRatio,
      ),
      index: finger('indexMiddle', 'indexTip'),
      middle: finger('middleMiddle', 'middleTip'),
      ring: finger('ringMiddle', 'ringTip'),
      little: finger('littleMiddle', 'littleTip'),
    },
    indexRatio: ratio('indexMiddle', 'indexTip'),
    pinchPalms: between(THUMB_LANDMARK.tip, HAND_LANDMARK.indexTip) / palmHeights,
    palmHeights,
  };
}

function isReadable(palmHeights: number, widthPalms: number): boolean {
  const { leastPalmHeights, leastWidthPalms, mostWidthPalms } = READABLE_LIMITS;
  return (
    palmHeights >= leastPalmHeights && widthPalms >= leastWidthPalms && widthPalms <= mostWidthPalms
  );
}

function isHanging(landmarks: readonly ViewPoint[], frameAspect: number): boolean {
  const wrist = landmarks[HAND_LANDMARK.wrist] as ViewPoint;
  const knuckle = landmarks[HAND_LANDMARK.middleKnuckle] as ViewPoint;
  const across = (knuckle.xNorm - wrist.xNorm) * frameAspect;
  const fromUprightRad = Math.atan2(Math.abs(across), wrist.yNorm - knuckle.yNorm);
  return (fromUprightRad * 180) / Math.PI > READABLE_LIMITS.mostFromUprightDeg;
}
