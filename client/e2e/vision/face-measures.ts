import type { SeenPoint } from './child-page.ts';

/** Lengths are in distances of the outer corners of the eyes. */
export type FaceMeasures = Readonly<{
  /** Between the inner edges of the lips. */
  gap: number;
  width: number;
  /** Of the mouth's corners over the upper lip's inner edge. */
  cornersUp: number;
  jawWidth: number;
  /** From the upper lids to the brows. */
  browsUp: number;
  eyesOpen: number;
  /** From -1 to 1 by how much more of one cheek is seen: above 0 to the child's right. */
  turn: number;
  /** Above 0 towards the child's right shoulder. */
  tiltRad: number;
}>;

/** Of the 468 points of a face, by their numbers in the model's mesh. */
export function faceMeasures(points: readonly SeenPoint[], aspect: number): FaceMeasures {
  const at = (number: number): SeenPoint => {
    const point = points[number];
    if (point === undefined) throw new Error(`The face has no point ${number}`);
    return { ...point, x: point.x * aspect };
  };
  const apart = (a: number, b: number) => Math.hypot(at(a).x - at(b).x, at(a).y - at(b).y);
  const eyes = apart(33, 263);
  const heightOf = (...numbers: number[]) =>
    -numbers.reduce((sum, number) => sum + at(number).y, 0) / numbers.length / eyes;
  const [right, left] = [apart(1, 234), apart(1, 454)];
  return {
    gap: apart(13, 14) / eyes,
    width: apart(61, 291) / eyes,
    cornersUp: heightOf(61, 291) - heightOf(13),
    jawWidth: apart(58, 288) / eyes,
    browsUp: heightOf(105, 334) - heightOf(159, 386),
    eyesOpen: (apart(159, 145) + apart(386, 374)) / 2 / eyes,
    turn: (left - right) / (left + right),
    tiltRad: -Math.atan2(at(263).y - at(33).y, at(263).x - at(33).x),
  };
}
