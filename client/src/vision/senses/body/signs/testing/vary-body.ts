import type { Noise } from '../../../testing/seeded-noise.ts';
import type { BodySide } from '../body-measures.ts';
import type { Arm, DrawnBody, Leg } from './body-model.ts';

/** How far a child is off what it means to do: in degrees of each bone, and in shares of where a hand reaches. */
const OFF_DEG = 7;
const OFF_REACH = 0.05;

/** As a child would: no limb quite where it should be, and no two alike. */
export function varyBody(body: DrawnBody, noise: Noise): DrawnBody {
  const off = (by: number) => noise.between(-by, by);
  const arm = (one: Arm): Arm =>
    'upperDeg' in one
      ? { upperDeg: one.upperDeg + off(OFF_DEG), foreDeg: one.foreDeg + off(OFF_DEG) }
      : { ...one, out: one.out + off(OFF_REACH), up: one.up + off(OFF_REACH) };
  const leg = (one: Leg): Leg => ({
    thighDeg: one.thighDeg + off(OFF_DEG / 2),
    shinDeg: one.shinDeg + off(OFF_DEG / 2),
    thighForwardDeg: one.thighForwardDeg + off(OFF_DEG / 2),
    shinForwardDeg: one.shinForwardDeg + off(OFF_DEG / 2),
  });
  const each = <T>(pair: Readonly<Record<BodySide, T>>, vary: (one: T) => T) => ({
    left: vary(pair.left),
    right: vary(pair.right),
  });
  return {
    ...body,
    arms: each(body.arms, arm),
    legs: each(body.legs, leg),
    bendDeg: body.bendDeg + off(OFF_DEG / 2),
  };
}
