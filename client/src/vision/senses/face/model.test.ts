import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FACE_LANDMARK_COUNT } from './landmarks.ts';
import { readFaces } from './model.ts';

const share = fc.double({ min: -0.5, max: 1.5, noNaN: true });
const point = fc.record({ x: share, y: share, z: share });

it('reads the points that mean something, and of a face with fewer nothing', () => {
  const faces = fc.array(fc.array(point, { minLength: 460, maxLength: 480 }), { maxLength: 2 });
  fc.assert(
    fc.property(faces, (faceLandmarks) => {
      const whole = faceLandmarks.filter(({ length }) => length >= FACE_LANDMARK_COUNT);
      const read = readFaces({ faceLandmarks });
      expect(read).toHaveLength(whole.length);
      for (const [place, { landmarks }] of read.entries()) {
        expect(landmarks).toHaveLength(FACE_LANDMARK_COUNT);
        const last = whole[place]?.[FACE_LANDMARK_COUNT - 1];
        expect(landmarks.at(-1)).toEqual({ x: last?.x, y: last?.y });
      }
    }),
    { numRuns: 20 },
  );
});
