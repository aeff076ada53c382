import type { Axes } from '../../../../controls/axis.ts';
import { shareBetween } from '../../share-between.ts';
import type { BodyMeasures, BodyPlace } from './body-measures.ts';
import type { BodyStart } from './body-start.ts';
import { AXIS_LIMITS } from './limits.ts';

/**
 * `lean`: the torso aside, against how it was at the start; where no hips are seen, the shoulders aside.
 * `step`: the hips aside of where the child stood at the start. Seated: the torso shifted or leant aside.
 */
export function readBodyAxes(measures: BodyMeasures, start: BodyStart, isSeated: boolean): Axes {
  return { lean: leanOf(measures, start), step: stepOf(measures, start, isSeated) };
}

function leanOf(measures: BodyMeasures, start: BodyStart): number {
  const { shoulders, hips } = measures;
  if (hips === null || start.hips === null || start.shoulders === null) {
    const { leanRestWidths, leanWholeWidths } = AXIS_LIMITS;
    return toEachSide(asideOf(measures, start, 'shoulders'), leanRestWidths, leanWholeWidths);
  }
  const deg = leanDeg(shoulders, hips) - leanDeg(start.shoulders, start.hips);
  return toEachSide(deg, AXIS_LIMITS.leanRestDeg, AXIS_LIMITS.leanWholeDeg);
}

function stepOf(measures: BodyMeasures, start: BodyStart, isSeated: boolean): number {
  const { stepRestWidths, stepWholeWidths, seatedStepWholeWidths } = AXIS_LIMITS;
  const hasHips = measures.hips !== null && start.hips !== null;
  const aside = asideOf(measures, start, hasHips && !isSeated ? 'hips' : 'shoulders');
  return toEachSide(aside, stepRestWidths, isSeated ? seatedStepWholeWidths : stepWholeWidths);
}

/** In shoulder widths, against the start. */
function asideOf(measures: BodyMeasures, start: BodyStart, middle: 'shoulders' | 'hips'): number {
  const [now, before] = [measures[middle], start[middle]];
  return now === null || before === null ? 0 : (now.right - before.right) / measures.shoulderWidth;
}

function leanDeg(shoulders: BodyPlace, hips: BodyPlace): number {
  return (Math.atan2(shoulders.right - hips.right, shoulders.up - hips.up) * 180) / Math.PI;
}

function toEachSide(value: number, rest: number, whole: number): number {
  return Math.sign(value) * shareBetween(Math.abs(value), rest, whole) || 0;
}
