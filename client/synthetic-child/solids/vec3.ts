/** In metres: x to the child's left (the right of the camera's picture), y up, z towards the camera. */
export type Vec3 = readonly [x: number, y: number, z: number];

export const plus = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const minus = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const times = (a: Vec3, by: number): Vec3 => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const lengthOf = (a: Vec3): number => Math.hypot(a[0], a[1], a[2]);
export const unit = (a: Vec3): Vec3 => times(a, 1 / (lengthOf(a) || 1));
/** `share` of the way from one to the other. */
export const between = (a: Vec3, b: Vec3, share: number): Vec3 =>
  plus(a, times(minus(b, a), share));
