import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HAND_LANDMARK, HAND_LANDMARK_COUNT } from '../../src/vision/senses/hand/landmarks.ts';
import { HAND_POSES } from '../../synthetic-child/hand-pose.ts';
import type { StampedHand } from '../../synthetic-child/hand-stamp.ts';
import recording from './hand-recording.json' with { type: 'json' };
import { gridPlace, nearestPlace, seeHands } from './hand-recording.ts';
import { GRID_COLUMNS, GRID_ROWS } from './limits.ts';
import { readSight, writeSight } from './sight-codec.ts';

const PLACES = GRID_COLUMNS * GRID_ROWS;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const right: StampedHand = { side: 'right', pose: 'point', xNorm: 0.6, yNorm: 0.4 };
const left: StampedHand = { side: 'left', pose: 'point', xNorm: 0.3, yNorm: 0.4 };

it('has every pose of both hands at every place', () => {
  for (const side of ['left', 'right'] as const) {
    for (const pose of HAND_POSES) expect(recording.sights[side][pose]).toHaveLength(PLACES);
  }
});

it('puts the fingertip where it is shown, anywhere in the middle of the picture', () => {
  const middle = fc.double({ min: 0.2, max: 0.8, noNaN: true });
  const upper = fc.double({ min: 0.1, max: 0.6, noNaN: true });
  fc.assert(
    fc.property(middle, upper, fc.constantFrom(left, right), (xNorm, yNorm, hand) => {
      const [seen] = seeHands(recording, [{ ...hand, xNorm, yNorm }], 1);
      expect(seen?.side).toBe(hand.side);
      const tip = seen?.landmarks[HAND_LANDMARK.indexTip];
      expect(Math.hypot((tip?.x ?? 9) - xNorm, (tip?.y ?? 9) - yNorm)).toBeLessThan(0.02);
    }),
  );
});

it('sees no more hands than it was asked for, and none in an empty room', () => {
  expect(seeHands(recording, [left, right], 2)).toHaveLength(2);
  expect(seeHands(recording, [left, right], 1)).toHaveLength(1);
  expect(seeHands(recording, [], 2)).toEqual([]);
});

it('sees nothing of a hand whose palm has left the picture, as the model does', () => {
  expect(seeHands(recording, [{ ...right, xNorm: 0.1, yNorm: 0.97 }], 1)).toEqual([]);
});

it('knows the nearest place, and beyond the edges the one at the edge', () => {
  for (let place = 0; place < PLACES; place += 1) {
    expect(nearestPlace(gridPlace(place))).toBe(place);
  }
  expect(nearestPlace({ xNorm: -0.4, yNorm: 1.4 })).toBe(PLACES - GRID_COLUMNS);
});

it('writes a hand as a word and reads it back to a sixth of a pixel, moved or not', () => {
  const way = fc.double({ min: -0.5, max: 0.5, noNaN: true });
  const hand = fc.record({
    side: fc.constantFrom('left' as const, 'right' as const),
    sideScore: fc.double({ min: 0, max: 0.99, noNaN: true }),
    landmarks: fc.array(fc.record({ x: way, y: way }), {
      minLength: HAND_LANDMARK_COUNT,
      maxLength: HAND_LANDMARK_COUNT,
    }),
  });
  fc.assert(
    fc.property(hand, share, share, (seen, xNorm, yNorm) => {
      const read = readSight(writeSight(seen, { xNorm: 0, yNorm: 0 }), { xNorm, yNorm });
      expect(read?.side).toBe(seen.side);
      expect(read?.sideScore).toBeCloseTo(seen.sideScore, 1.9);
      for (const [landmark, { x, y }] of seen.landmarks.entries()) {
        expect(Math.abs((read?.landmarks[landmark]?.x ?? 9) - x - xNorm)).toBeLessThan(0.00013);
        expect(Math.abs((read?.landmarks[landmark]?.y ?? 9) - y - yNorm)).toBeLessThan(0.00013);
      }
    }),
  );
  expect(readSight(writeSight(undefined, right), right)).toBeNull();
});
