import type { Colour } from './solid.ts';
import { unit, type Vec3 } from './vec3.ts';

/** Light from everywhere, warmer from below, and one lamp. */
export type RoomLight = {
  readonly above: Colour;
  readonly below: Colour;
  readonly lamp: Colour;
  /** From the room towards the lamp, of length 1. */
  readonly towardsLamp: Vec3;
};

export const ROOM_LIGHT: RoomLight = {
  above: [0.62, 0.63, 0.66],
  below: [0.34, 0.3, 0.27],
  lamp: [0.58, 0.55, 0.5],
  towardsLamp: unit([-0.5, 1, 1.3]),
};

const CODED_STEPS = 1023;

/** Linear light to the 0..255 of a screen, by the curve of sRGB. */
const CODED = Uint8Array.from({ length: CODED_STEPS + 1 }, (_, step) => {
  const linear = step / CODED_STEPS;
  const coded = linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
  return Math.round(coded * 255);
});

export const codedLevel = (linear: number): number =>
  CODED[Math.min(CODED_STEPS, Math.max(0, Math.round(linear * CODED_STEPS)))] ?? 255;
