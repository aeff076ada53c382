import type { FaceMeasures } from './face-measures.ts';

/** How high the lips are with what is between them, of the neutral face. */
export const lipsHeight = (face: FaceMeasures, neutral: FaceMeasures): number =>
  (face.lips + face.gap) / (neutral.lips + neutral.gap);
