/** How a hand is held to the camera, in degrees. */
export type FingerView = {
  /** About the forearm: above 0 the side of the thumb comes nearer. */
  readonly turnDegrees: number;
  /** Above 0 the fingertips come nearer. */
  readonly tiltDegrees: number;
};

export const STRAIGHT: FingerView = { turnDegrees: 0, tiltDegrees: 0 };

/** Those the sheet has: turned or tilted, not both. */
export const FINGER_VIEWS: readonly FingerView[] = [
  STRAIGHT,
  ...[-30, -15, 15, 30].flatMap((degrees) => [
    { turnDegrees: degrees, tiltDegrees: 0 },
    { turnDegrees: 0, tiltDegrees: degrees },
  ]),
];

const apartDegrees = (a: FingerView, b: FingerView): number =>
  Math.hypot(a.turnDegrees - b.turnDegrees, a.tiltDegrees - b.tiltDegrees);

/** The nearest view that the sheet has. */
export const nearestView = (wanted: FingerView): FingerView =>
  FINGER_VIEWS.reduce((best, view) =>
    apartDegrees(view, wanted) < apartDegrees(best, wanted) ? view : best,
  );
