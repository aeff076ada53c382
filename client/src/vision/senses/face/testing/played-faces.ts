import { FACE_LANDMARK_COUNT } from '../landmarks.ts';
import type { RawFace } from '../raw-face.ts';

// Faces for tests, as the worker would report them: in camera space, of a picture 4 wide and 3 high.

/** A face in its middle but for the corners of the eyes, which are so far apart in frame heights. */
export function playedFace(x: number, y = 0.4, eyeDistance = 0.1): RawFace {
  const landmarks = Array.from({ length: FACE_LANDMARK_COUNT }, () => ({ x, y: y + eyeDistance }));
  const half = (eyeDistance * 3) / 4 / 2;
  landmarks[33] = { x: x - half, y };
  landmarks[263] = { x: x + half, y };
  return { landmarks };
}
