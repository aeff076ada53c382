import { shareBetween } from '../../share-between.ts';
import type { FaceMeasures } from './face-measures.ts';
import { SHAPE_LIMITS } from './limits.ts';

/** Cheeks filled with air: wider beside a mouth that is shut and not drawn wide. */
export function cheeksOutValue(face: FaceMeasures, neutral: FaceMeasures): number {
  const limits = SHAPE_LIMITS;
  return Math.min(
    shareBetween(face.cheeks / neutral.cheeks, limits.cheeksFrom, limits.cheeksWhole),
    shareBetween(face.width / neutral.width, limits.cheeksMostWide, limits.cheeksLeastWide),
    shareBetween(face.gap - neutral.gap, limits.cheeksMostOpen, limits.cheeksLeastOpen),
  );
}
