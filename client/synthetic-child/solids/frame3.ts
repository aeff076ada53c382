import { plus, times, type Vec3 } from './vec3.ts';

/** A place of its own in the room: where it is, and where its left, its up and its front point. */
export type Frame3 = {
  readonly origin: Vec3;
  readonly left: Vec3;
  readonly up: Vec3;
  readonly front: Vec3;
};

/** A direction of the frame, as the room sees it. */
export const directionIn = (frame: Frame3, [x, y, z]: Vec3): Vec3 =>
  plus(plus(times(frame.left, x), times(frame.up, y)), times(frame.front, z));

export const placeIn = (frame: Frame3, place: Vec3): Vec3 =>
  plus(frame.origin, directionIn(frame, place));

/** Leant in the picture's plane: above 0 its upper end goes to the child's right. */
export const leant = (frame: Frame3, angleRad: number): Frame3 => {
  const along = Math.cos(angleRad);
  const across = Math.sin(angleRad);
  return {
    ...frame,
    left: directionIn(frame, [along, across, 0]),
    up: directionIn(frame, [-across, along, 0]),
  };
};

/** Bent to the front by its upper end. */
export const bowed = (frame: Frame3, angleRad: number): Frame3 => {
  const along = Math.cos(angleRad);
  const across = Math.sin(angleRad);
  return {
    ...frame,
    up: directionIn(frame, [0, along, across]),
    front: directionIn(frame, [0, -across, along]),
  };
};

/** Turned about its upright: above 0 its front goes to the child's right. */
export const turned = (frame: Frame3, angleRad: number): Frame3 => {
  const along = Math.cos(angleRad);
  const across = Math.sin(angleRad);
  return {
    ...frame,
    left: directionIn(frame, [along, 0, across]),
    front: directionIn(frame, [-across, 0, along]),
  };
};

export const standingAt = (origin: Vec3): Frame3 => ({
  origin,
  left: [1, 0, 0],
  up: [0, 1, 0],
  front: [0, 0, 1],
});
