import { expect, it } from 'vitest';
import { readStill } from '../../src/vision/senses/hand/signs/testing/read-still.ts';
import type { ViewPoint } from '../../src/vision/view-space.ts';
import { MIRROR, toViewPoint } from '../../src/vision/view-space.ts';
import type { HandPose } from '../../synthetic-child/hand-pose.ts';
import recording from './hand-recording.json' with { type: 'json' };
import { gridPlace } from './hand-recording.ts';
import { readSight } from './sight-codec.ts';

// What the real model said of the synthetic hand, read as signs.

const ASPECT = 4 / 3;
const POSES: Readonly<Record<HandPose, Readonly<{ count: number; shapes: readonly string[] }>>> = {
  point: { count: 1, shapes: ['point'] },
  open: { count: 5, shapes: ['open-palm'] },
  two: { count: 2, shapes: [] },
  fist: { count: 0, shapes: ['fist'] },
};

/** The whole hand is in the picture, from the knuckles of a fist to its wrist. */
const isWhole = ({ xNorm, yNorm }: ViewPoint) =>
  xNorm > 0.15 && xNorm < 0.85 && yNorm > 0.25 && yNorm < 0.65;

function handsOf(side: 'left' | 'right', pose: HandPose): readonly (readonly ViewPoint[])[] {
  const sights: readonly string[] = recording.sights[side][pose];
  return sights.flatMap((sight, place) => {
    const tip = gridPlace(place);
    const hand = isWhole(tip) ? readSight(sight, tip) : null;
    return hand === null ? [] : [hand.landmarks.map((point) => toViewPoint(point, MIRROR))];
  });
}

it.each(Object.keys(POSES) as HandPose[])('hands that show %s are read so', (pose) => {
  const hands = [...handsOf('left', pose), ...handsOf('right', pose)];
  expect(hands.length).toBeGreaterThan(50);
  const { count, shapes } = POSES[pose];
  const answers = hands.map((hand) => readStill(hand, ASPECT));
  const right = answers.filter((one) => one.count === count && one.shapes.join() === shapes.join());
  expect(right.length / hands.length).toBeGreaterThanOrEqual(0.97);
  // A hand that the model itself got wrong may show nothing; it never shows something else.
  const others = answers.filter((one) => !right.includes(one));
  expect(others.filter((one) => one.count !== undefined || one.shapes.length > 0)).toEqual([]);
});
