import { expect, it } from 'vitest';
import { MIRROR, toViewPoint } from '../../../view-space.ts';
import { readStill } from './testing/read-still.ts';
import {
  REAL_FIST,
  REAL_POINTING_UP,
  REAL_POINTING_UP_ROTATED,
  REAL_THUMB_UP,
  REAL_THUMB_UP_ROTATED,
  REAL_VICTORY,
} from './testing/real-hands.ts';

const PHOTOGRAPHS = [
  ['a fist', REAL_FIST, 0, ['fist']],
  ['victory', REAL_VICTORY, 2, []],
  ['a thumb that is up', REAL_THUMB_UP, 1, []],
  ['a thumb that is up, the picture turned', REAL_THUMB_UP_ROTATED, 1, []],
  ['a finger that points up', REAL_POINTING_UP, 1, ['point']],
  ['a finger that points up, the picture turned', REAL_POINTING_UP_ROTATED, 1, ['point']],
] as const;

// The pictures' own shapes are not told: the answer is the same in a tall, a square and a wide one, and in a mirror.
it.each(PHOTOGRAPHS)('the photograph of %s', (_, numbers, count, shapes) => {
  for (const frameAspect of [3 / 4, 1, 4 / 3]) {
    for (const isMirrored of [true, false]) {
      const landmarks = numbers.map(([x, y]) => toViewPoint({ x, y }, { ...MIRROR, isMirrored }));
      expect(readStill(landmarks, frameAspect)).toEqual({ count, shapes });
    }
  }
});
