import type { Axes } from '../../../../controls/axis.ts';
import { shareBetween } from '../../share-between.ts';
import type { FaceMeasures } from './face-measures.ts';
import { FACE_AXIS_LIMITS } from './limits.ts';
import { mouthOpenAxis } from './mouth-open.ts';

/** Head turned and tilted, each 1 to the child's right, and how far the mouth is open. */
export function readFaceAxes(face: FaceMeasures, neutral: FaceMeasures | null): Axes {
  const { turnRest, turnWhole, tiltRestDeg, tiltWholeDeg } = FACE_AXIS_LIMITS;
  return {
    'head-turn': toEachSide(face.turn - (neutral?.turn ?? 0), turnRest, turnWhole),
    'head-tilt': toEachSide(face.tiltDeg - (neutral?.tiltDeg ?? 0), tiltRestDeg, tiltWholeDeg),
    'mouth-open': neutral === null ? 0 : mouthOpenAxis(face, neutral),
  };
}

function toEachSide(value: number, rest: number, whole: number): number {
  return Math.sign(value) * shareBetween(Math.abs(value), rest, whole) || 0;
}
