import { directionIn, type Frame3, leant, placeIn, turned } from '../solids/frame3.ts';
import { type Colour, capsule, type Ellipsoid, type Solid } from '../solids/solid.ts';
import { times, type Vec3 } from '../solids/vec3.ts';
import type { FaceShape } from './face-shape.ts';
import { TILT_RAD, TURN_RAD } from './limits.ts';

/** A head in the room. Its own measure is its length, chin to crown: its middle is 0, its chin y -0.5. */
export type HeadPlace = { readonly frame: Frame3; readonly lengthM: number };

/** The neck bends below the head's middle, so that a tilted head goes to the side too. */
const NECK_BELOW = 0.45;

export const headPlace = (upright: Frame3, lengthM: number, shape: FaceShape): HeadPlace => {
  const neck = placeIn(upright, [0, -NECK_BELOW * lengthM, 0]);
  const tilted = leant({ ...upright, origin: neck }, shape.headTilt * TILT_RAD);
  const looking = turned(tilted, shape.headTurn * TURN_RAD);
  return {
    frame: { ...looking, origin: placeIn(looking, [0, NECK_BELOW * lengthM, 0]) },
    lengthM,
  };
};

/** A place of the head, in lengths of it, in the room. */
export const onHead = ({ frame, lengthM }: HeadPlace, place: Vec3): Vec3 =>
  placeIn(frame, times(place, lengthM));

export const ballOnHead = (
  head: HeadPlace,
  centre: Vec3,
  [across, up, deep]: Vec3,
  colour: Colour,
): Ellipsoid => ({
  kind: 'ellipsoid',
  centre: onHead(head, centre),
  axes: [
    times(directionIn(head.frame, [1, 0, 0]), across * head.lengthM),
    times(directionIn(head.frame, [0, 1, 0]), up * head.lengthM),
    times(directionIn(head.frame, [0, 0, 1]), deep * head.lengthM),
  ],
  colour,
});

/** A line of capsules from place to place. */
export const chainOnHead = (
  head: HeadPlace,
  places: readonly Vec3[],
  radius: number,
  colour: Colour,
): Solid[] =>
  places.flatMap((place, at) => {
    const next = places[at + 1];
    if (next === undefined) return [];
    return [capsule(onHead(head, place), onHead(head, next), radius * head.lengthM, colour)];
  });
