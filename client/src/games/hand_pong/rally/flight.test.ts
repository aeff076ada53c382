import { createRng, nextInt, type Rng } from '@advay/shared/kernel/rng';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IS_FULL_SIZE } from '../../../game-runtime/testing/test-size.ts';
import { COURT_UNITS } from './court.ts';
import { arrivalOf, ballAt, type Flight, flightMs } from './flight.ts';
import { BOW_BY_CURVE, DRIFT_BY_ANGLE, FLIGHT_MS_BY_SPEED } from './flight-tables.ts';
import { foldAcross } from './fold.ts';

const index = (length: number) => fc.integer({ min: 0, max: length - 1 });

const flights: fc.Arbitrary<Flight> = fc.record({
  by: fc.constantFrom(0 as const, 1 as const),
  across: fc.integer({ min: 0, max: COURT_UNITS }),
  angle: index(DRIFT_BY_ANGLE.length),
  speed: index(FLIGHT_MS_BY_SPEED.length),
  curve: index(BOW_BY_CURVE.length),
});

it('begins at the paddle, ends at the other line, and stays between the walls in whole units', () => {
  fc.assert(
    fc.property(flights, fc.nat({ max: 4_000 }), (flight, elapsedMs) => {
      const { across, along } = ballAt(flight, elapsedMs);
      expect(Number.isInteger(across) && Number.isInteger(along)).toBe(true);
      expect(across >= 0 && across <= COURT_UNITS).toBe(true);
      expect(along >= 0 && along <= COURT_UNITS).toBe(true);
      expect(ballAt(flight, 0)).toEqual({
        across: flight.across,
        along: flight.by === 0 ? 0 : COURT_UNITS,
      });
      expect(ballAt(flight, flightMs(flight))).toEqual({
        across: arrivalOf(flight).across,
        along: flight.by === 0 ? COURT_UNITS : 0,
      });
    }),
  );
});

it('never jumps: a millisecond moves it less than two units, at the walls too', () => {
  fc.assert(
    fc.property(flights, fc.nat({ max: 3_000 }), (flight, elapsedMs) => {
      const now = ballAt(flight, elapsedMs);
      const next = ballAt(flight, elapsedMs + 1);
      expect(Math.abs(next.across - now.across)).toBeLessThanOrEqual(3);
      expect(Math.abs(next.along - now.along)).toBeLessThanOrEqual(1);
    }),
  );
});

it('tells which way it comes along the line', () => {
  fc.assert(
    fc.property(flights, (flight) => {
      const plain = { ...flight, curve: 2 };
      const end = ballAt(plain, flightMs(plain)).across;
      const just = ballAt(plain, flightMs(plain) - 30).across;
      const { heading } = arrivalOf(plain);
      const turnsAtTheWall = end < 20 || end > COURT_UNITS - 20;
      if (!turnsAtTheWall) expect(Math.sign(end - just)).toBe(heading);
    }),
  );
});

it('folds like a ball between two walls', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5_000, max: 5_000 }), (unfolded) => {
      let at = unfolded;
      while (at < 0 || at > COURT_UNITS) at = at < 0 ? -at : 2 * COURT_UNITS - at;
      expect(foldAcross(unfolded)).toBe(at);
    }),
  );
});

/** One number for many flights: equal on every engine, or the two homes see two games. */
function hashFlights(count: number): number {
  let rng: Rng = createRng(2_026);
  const draw = (below: number) => {
    const next = nextInt(rng, below);
    rng = next.rng;
    return next.value;
  };
  let hash = 0;
  for (let flown = 0; flown < count; flown += 1) {
    const flight: Flight = {
      by: draw(2) as 0 | 1,
      across: draw(COURT_UNITS + 1),
      angle: draw(DRIFT_BY_ANGLE.length),
      speed: draw(FLIGHT_MS_BY_SPEED.length),
      curve: draw(BOW_BY_CURVE.length),
    };
    for (let look = 0; look < 4; look += 1) {
      const { across, along } = ballAt(flight, draw(flightMs(flight) + 1));
      hash = Math.imul(hash ^ (across * 2_048 + along), 0x01000193) >>> 0;
    }
  }
  return hash;
}

it('flies the same flights everywhere', { timeout: 60_000 }, () => {
  expect(hashFlights(20_000)).toBe(2_830_907_134);
  if (IS_FULL_SIZE) expect(hashFlights(1_000_000)).toBe(2_534_072_397);
});
