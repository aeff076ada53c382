import type { Vec3 } from './vec3.ts';

/** Red, green and blue as shares of the light thrown back: linear, not as a screen codes them. */
export type Colour = readonly [red: number, green: number, blue: number];

/** All within a radius of a line. */
export type Capsule = {
  readonly kind: 'capsule';
  readonly from: Vec3;
  readonly to: Vec3;
  readonly radiusM: number;
  readonly colour: Colour;
};

export type Ellipsoid = {
  readonly kind: 'ellipsoid';
  readonly centre: Vec3;
  /** Its three half axes, each at a right angle to the others. */
  readonly axes: readonly [Vec3, Vec3, Vec3];
  readonly colour: Colour;
};

export type Solid = Capsule | Ellipsoid;

const channel = (hex: string, at: number): number => {
  const coded = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return coded <= 0.04045 ? coded / 12.92 : ((coded + 0.055) / 1.055) ** 2.4;
};

/** From `#rrggbb`, by the curve of sRGB. */
export const colourOf = (hex: string): Colour => [
  channel(hex, 1),
  channel(hex, 3),
  channel(hex, 5),
];

export const capsule = (from: Vec3, to: Vec3, radiusM: number, colour: Colour): Capsule => ({
  kind: 'capsule',
  from,
  to,
  radiusM,
  colour,
});
