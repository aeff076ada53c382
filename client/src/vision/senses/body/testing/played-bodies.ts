import { BODY_LANDMARK_COUNT } from '../landmarks.ts';
import type { RawBody } from '../raw-body.ts';

// Bodies for tests, as the worker would report them: in camera space, of a picture 4 wide and 3 high.

/** Middle of the picture is 0.5; a child two metres away has shoulders an eighth of the frame's height apart. */
type Shape = Readonly<{
  /** Of the middle between the shoulders. */
  x?: number;
  y?: number;
  shoulders?: number;
  /** How far the thighs reach down, in torsos: 1.1 standing, 0.2 on a chair. */
  thighTorsos?: number;
  hasLegs?: boolean;
  /** The right wrist, in shoulder widths from its own shoulder: to the child's right, and up. */
  hand?: Readonly<{ out: number; up: number }>;
}>;

const ASPECT = 4 / 3;
/** A child's torso is longer than its shoulders are wide. */
const TORSO_SHOULDERS = 1.3;

export function playedBody({
  x = 0.5,
  y = 0.35,
  shoulders = 0.2,
  thighTorsos = 1.1,
  hasLegs = true,
  hand = { out: 0.2, up: -1.2 },
}: Shape = {}): RawBody {
  const torso = shoulders * TORSO_SHOULDERS;
  const landmarks = Array.from({ length: BODY_LANDMARK_COUNT }, () => ({ x, y, visibility: 0.99 }));
  // The camera sees the child's right at its left.
  const put = (place: number, right: number, down: number, visibility = 0.99) => {
    landmarks[place] = { x: x - right / ASPECT, y: y + down, visibility };
  };
  const half = shoulders / 2;
  put(11, -half, 0);
  put(12, half, 0);
  put(13, -half, shoulders * 0.7);
  put(14, half + (hand.out * shoulders) / 2, (-hand.up * shoulders) / 2);
  put(15, -half, shoulders * 1.3);
  put(16, half + hand.out * shoulders, -hand.up * shoulders);
  const legs = hasLegs ? 0.99 : 0.1;
  put(23, -half * 0.7, torso, legs);
  put(24, half * 0.7, torso, legs);
  put(25, -half * 0.7, torso * (1 + thighTorsos), legs);
  put(26, half * 0.7, torso * (1 + thighTorsos), legs);
  return { landmarks };
}
