import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type HandShape, shapeOf } from '../../src/vision/senses/hand/hand-shape.ts';
import { MIRROR, toViewPoint, type ViewPoint } from '../../src/vision/view-space.ts';
import type { HandPose } from '../../synthetic-child/hand-pose.ts';
import recording from './hand-recording.json' with { type: 'json' };
import { gridPlace } from './hand-recording.ts';
import { GRID_COLUMNS, GRID_ROWS } from './limits.ts';
import { readSight } from './sight-codec.ts';

// What the real model said of the synthetic hand, told apart by its shape.

const ASPECT = 4 / 3;
const SHAPES: Readonly<Record<HandPose, HandShape>> = {
  point: 'point',
  open: 'open',
  two: 'open',
  fist: 'closed',
};

/** The whole hand is in the picture, from the knuckles of a fist to its wrist. */
const isWhole = ({ xNorm, yNorm }: ViewPoint) =>
  xNorm > 0.15 && xNorm < 0.85 && yNorm > 0.25 && yNorm < 0.65;

function handsOf(side: 'left' | 'right', pose: HandPose): readonly (readonly ViewPoint[])[] {
  return Array.from({ length: GRID_COLUMNS * GRID_ROWS }, (_, place) => {
    const tip = gridPlace(place);
    const hand = readSight(recording.sights[side][pose][place] ?? '', tip);
    return hand !== null && isWhole(tip)
      ? [hand.landmarks.map((point) => toViewPoint(point, MIRROR))]
      : [];
  }).flat();
}

it.each(
  (['left', 'right'] as const).flatMap((side) =>
    (Object.keys(SHAPES) as HandPose[]).map((pose) => [side, pose] as const),
  ),
)('a %s hand that shows %s is read so', (side, pose) => {
  const hands = handsOf(side, pose);
  expect(hands.length).toBeGreaterThan(25);
  const right = hands.filter((hand) => shapeOf(hand, ASPECT) === SHAPES[pose]);
  expect(right.length / hands.length).toBeGreaterThanOrEqual(0.97);
});

it('is the same near and far, wherever it is and however it is turned', () => {
  const hands = (Object.keys(SHAPES) as HandPose[]).flatMap((pose) => handsOf('right', pose));
  const place = fc.record({
    hand: fc.constantFrom(...hands),
    angle: fc.double({ min: 0, max: 6.28, noNaN: true }),
    size: fc.double({ min: 0.2, max: 3, noNaN: true }),
    acrossNorm: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
  });
  fc.assert(
    fc.property(place, ({ hand, angle, size, acrossNorm }) => {
      const moved = hand.map(({ xNorm, yNorm }) => {
        const [x, y] = [xNorm * ASPECT * size, yNorm * size];
        return {
          xNorm: (x * Math.cos(angle) - y * Math.sin(angle)) / ASPECT + acrossNorm,
          yNorm: x * Math.sin(angle) + y * Math.cos(angle),
        };
      });
      expect(shapeOf(moved, ASPECT)).toBe(shapeOf(hand, ASPECT));
    }),
  );
});

it('without all of its landmarks it has none', () => {
  const [whole = []] = handsOf('right', 'point');
  expect(shapeOf([], ASPECT)).toBeNull();
  expect(shapeOf(whole.slice(0, 12), ASPECT)).toBeNull();
});
