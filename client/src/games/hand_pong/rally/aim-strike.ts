import { clamp } from '@advay/shared/kernel/clamp';
import { COURT_UNITS, otherSide, type Side } from './court.ts';
import { arrivalOf, type Flight } from './flight.ts';
import {
  BOW_BY_CURVE,
  DRIFT_BY_ANGLE,
  FLIGHT_MS_BY_SPEED,
  PLAIN,
  STRAIGHT,
} from './flight-tables.ts';
import type { Strike } from './rally-entry.ts';

/** How balls are struck on one step of the ladder. */
export type StrikeRules = Readonly<{
  /** Index of the speed table for this strike. */
  speed: number;
  /** Steepest angle, as places from straight. */
  steepest: number;
  /** Most spin, as places from none. */
  mostSpin: number;
}>;

export function speedIndex(wanted: number): number {
  return clamp(Math.round(wanted), 0, FLIGHT_MS_BY_SPEED.length - 1);
}

function indexAround(middle: number, offset: number, most: number, length: number): number {
  return clamp(middle + clamp(Math.round(offset), -most, most), 0, length - 1);
}

/**
 * The strike that answers `incoming`: it goes on along the line as it came, and where on the paddle it met turns it.
 */
export function aimStrike(
  incoming: Flight,
  paddle: Readonly<{ across: number; half: number }>,
  rules: StrikeRules,
  atMs: number,
): Strike {
  const { across, heading } = arrivalOf(incoming);
  const met = clamp((across - paddle.across) / paddle.half, -1, 1);
  const slant = Math.abs(incoming.angle - STRAIGHT);
  const offset = heading * Math.min(slant, 1) + met * 2.4;
  return {
    kind: 'strike',
    by: otherSide(incoming.by),
    atMs,
    across,
    angle: indexAround(STRAIGHT, offset, rules.steepest, DRIFT_BY_ANGLE.length),
    speed: speedIndex(rules.speed),
    curve: indexAround(PLAIN, -met * 2.2, rules.mostSpin, BOW_BY_CURVE.length),
  };
}

/** A serve from where the paddle stands; `seed` is the entry's own, so that both sides know it would be this one. */
export function aimServe(
  by: Side,
  paddleAcross: number,
  rules: StrikeRules,
  seed: number,
  atMs: number,
): Strike {
  const most = Math.min(2, rules.steepest);
  const offset = ((seed >>> 0) % (2 * most + 1)) - most;
  const across = clamp(Math.round(paddleAcross), 0, COURT_UNITS);
  return {
    kind: 'strike',
    by,
    atMs,
    across,
    angle: indexAround(STRAIGHT, offset, most, DRIFT_BY_ANGLE.length),
    speed: speedIndex(rules.speed),
    curve: PLAIN,
  };
}
