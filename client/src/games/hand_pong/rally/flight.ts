import { COURT_UNITS, type CourtPoint, type Side } from './court.ts';
import {
  BOW_BY_CURVE,
  DRIFT_BY_ANGLE,
  FLIGHT_MS_BY_SPEED,
  PLAIN,
  STRAIGHT,
} from './flight-tables.ts';
import { floorDivide } from './floor-divide.ts';
import { foldAcross, foldedDirection } from './fold.ts';

/** One crossing of the court; with the elapsed time it says everything about the ball. */
export type Flight = Readonly<{
  /** Who struck it. */
  by: Side;
  /** Where, in court units, whole. */
  across: number;
  /** Indices into the tables. */
  angle: number;
  speed: number;
  curve: number;
}>;

const driftOf = (flight: Flight): number =>
  DRIFT_BY_ANGLE[flight.angle] ?? DRIFT_BY_ANGLE[STRAIGHT];

export function flightMs(flight: Flight): number {
  return FLIGHT_MS_BY_SPEED[flight.speed] ?? FLIGHT_MS_BY_SPEED[0];
}

/** How far across it has come by then as if there were no walls. */
function unfoldedAcross(flight: Flight, ms: number): number {
  const wholeMs = flightMs(flight);
  const bow = BOW_BY_CURVE[flight.curve] ?? BOW_BY_CURVE[PLAIN];
  const drifted = floorDivide(driftOf(flight) * ms, wholeMs);
  const bowed = floorDivide(4 * bow * ms * (wholeMs - ms), wholeMs * wholeMs);
  return flight.across + drifted + bowed;
}

/** Changes whenever the ball bounces off a wall: the number of court widths it has come. */
export function wallsPassed(flight: Flight, elapsedMs: number): number {
  const ms = Math.min(flightMs(flight), Math.max(0, elapsedMs));
  return floorDivide(unfoldedAcross(flight, ms), COURT_UNITS);
}

/**
 * Where the ball is so many whole milliseconds after the strike; it waits at the far line.
 * Whole numbers only: the same on every engine.
 */
export function ballAt(flight: Flight, elapsedMs: number): CourtPoint {
  const wholeMs = flightMs(flight);
  const ms = Math.min(wholeMs, Math.max(0, elapsedMs));
  const travelled = floorDivide(COURT_UNITS * ms, wholeMs);
  return {
    across: foldAcross(unfoldedAcross(flight, ms)),
    along: flight.by === 0 ? travelled : COURT_UNITS - travelled,
  };
}

/** Where it reaches the far line, and which way along the line it comes: 1, -1, or 0 straight. */
export function arrivalOf(flight: Flight): Readonly<{ across: number; heading: 1 | 0 | -1 }> {
  const unfolded = flight.across + driftOf(flight);
  const drift = Math.sign(driftOf(flight)) as 1 | 0 | -1;
  return {
    across: foldAcross(unfolded),
    heading: drift === 0 ? 0 : ((drift * foldedDirection(unfolded)) as 1 | -1),
  };
}
