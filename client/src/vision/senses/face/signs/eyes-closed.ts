import { shareBetween } from '../../share-between.ts';
import type { FaceMeasures } from './face-measures.ts';
import { EYES_LIMITS } from './limits.ts';
import { mouthOpenValue } from './mouth-open.ts';
import { smileShapeValue } from './smile-shape.ts';

/** Both eyes shut, for longer than a blink. A wide mouth and a smile narrow them, and shut none. */
export function eyesClosedValue(face: FaceMeasures, neutral: FaceMeasures): number {
  const { from, whole, untoldTurn, toldTurn } = EYES_LIMITS;
  return Math.min(
    shareBetween(face.lids / neutral.lids, from, whole),
    shareBetween(Math.abs(face.turn - neutral.turn), untoldTurn, toldTurn),
    1 - mouthOpenValue(face, neutral),
    1 - smileShapeValue(face, neutral),
  );
}
