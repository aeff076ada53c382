import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BODY_LANDMARK_COUNT } from './landmarks.ts';
import { readBodies } from './model.ts';

const share = fc.double({ min: -0.5, max: 1.5, noNaN: true });
const point = fc.record({ x: share, y: share, z: share, visibility: share });

it('reads whole bodies: where each point is and how likely it is in sight', () => {
  const bodies = fc.array(fc.array(point, { minLength: 32, maxLength: 34 }), { maxLength: 2 });
  fc.assert(
    fc.property(bodies, (landmarks) => {
      const whole = landmarks.filter(({ length }) => length === BODY_LANDMARK_COUNT);
      const expected = whole.map((points) => ({
        landmarks: points.map(({ x, y, visibility }) => ({ x, y, visibility })),
      }));
      expect(readBodies({ landmarks })).toEqual(expected);
    }),
  );
});
