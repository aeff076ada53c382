import type { Vec3 } from './vec3.ts';

/** A camera that looks straight ahead, level, at whatever stands around z 0. */
export type Lens = {
  readonly position: Vec3;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Angle between the picture's upper and lower edge. */
  readonly upAndDownRad: number;
};

/** What 1 m at 1 m measures in pixels. */
export const focalPx = ({ heightPx, upAndDownRad }: Lens): number =>
  heightPx / 2 / Math.tan(upAndDownRad / 2);

/** Seen from the camera: x to the picture's right, y up, z away from the camera. */
export const fromCamera = ({ position }: Lens, place: Vec3): Vec3 => [
  place[0] - position[0],
  place[1] - position[1],
  position[2] - place[2],
];

export const directionFromCamera = ([x, y, z]: Vec3): Vec3 => [x, y, -z];

/** Where in the picture: x 0 is its left edge, y 0 its upper one; `undefined` for what is behind the camera. */
export const toPixel = (
  lens: Lens,
  place: Vec3,
): { readonly xPx: number; readonly yPx: number } | undefined => {
  const [x, y, z] = fromCamera(lens, place);
  if (z <= 0) return undefined;
  const focal = focalPx(lens);
  return { xPx: lens.widthPx / 2 + (x / z) * focal, yPx: lens.heightPx / 2 - (y / z) * focal };
};
