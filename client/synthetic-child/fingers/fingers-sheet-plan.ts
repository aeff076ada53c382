import type { FingerShape } from './finger-shape.ts';
import { type FingerView, nearestView } from './finger-view.ts';

/** One picture of the right hand; points are counted from its own corner. */
export type FingersPicture = {
  readonly name: string;
  readonly xPx: number;
  readonly yPx: number;
  /** Half-way between the wrist and the knuckle of the middle finger. */
  readonly palmXPx: number;
  readonly palmYPx: number;
};

export type FingersPlan = {
  /** Of the files that drew the sheet. */
  readonly fingerprint: string;
  readonly cellWidthPx: number;
  readonly cellHeightPx: number;
  readonly wristXPx: number;
  readonly wristYPx: number;
  readonly handLengthPx: number;
  readonly pictures: readonly FingersPicture[];
};

export const fingersName = (shape: FingerShape, wanted: FingerView): string => {
  const { turnDegrees, tiltDegrees } = nearestView(wanted);
  return `${shape} ${turnDegrees} ${tiltDegrees}`;
};

/** Place in the list of the picture that shows this shape in the nearest view; -1 where none does. */
export const nearestPicture = (
  { pictures }: Pick<FingersPlan, 'pictures'>,
  { shape, view }: { readonly shape: FingerShape; readonly view: FingerView },
): number => {
  let [nearest, least] = [-1, Number.POSITIVE_INFINITY];
  for (const [place, { name }] of pictures.entries()) {
    const [of, turnDegrees, tiltDegrees] = name.split(' ');
    const apart = Math.hypot(
      Number(turnDegrees) - view.turnDegrees,
      Number(tiltDegrees) - view.tiltDegrees,
    );
    if (of !== shape || apart >= least) continue;
    [nearest, least] = [place, apart];
  }
  return nearest;
};
