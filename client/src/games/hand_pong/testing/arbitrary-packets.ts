import fc from 'fast-check';
import { MOST_ENTRIES_PER_PACKET } from '../limits.ts';
import { COURT_UNITS } from '../rally/court.ts';
import { BOW_BY_CURVE, DRIFT_BY_ANGLE, FLIGHT_MS_BY_SPEED } from '../rally/flight-tables.ts';
import { CHEERS, type Packet } from '../rally/packet.ts';
import type { RallyEntry } from '../rally/rally-entry.ts';

const byte = fc.integer({ min: 0, max: 0xff });
const word = fc.integer({ min: 0, max: 0xffff });
const double = fc.integer({ min: 0, max: 0xffffffff });
const across = fc.integer({ min: 0, max: COURT_UNITS });
const side = fc.constantFrom(0 as const, 1 as const);
const index = (length: number) => fc.integer({ min: 0, max: length - 1 });

export const entries: fc.Arbitrary<RallyEntry> = fc.oneof(
  fc.record({
    kind: fc.constant('strike' as const),
    by: side,
    atMs: double,
    across,
    angle: index(DRIFT_BY_ANGLE.length),
    speed: index(FLIGHT_MS_BY_SPEED.length),
    curve: index(BOW_BY_CURVE.length),
  }),
  fc.record({ kind: fc.constant('miss' as const), by: side, atMs: double, across }),
);

/** Every packet that can be said. */
export const packets: fc.Arbitrary<Packet> = fc.record({
  life: byte,
  seq: word,
  sentMs: double,
  echo: fc.option(fc.record({ sentMs: double, heldMs: word })),
  paddle: fc.record({
    across: fc.tuple(across, across, across),
    half: fc.integer({ min: 0, max: COURT_UNITS / 2 }),
    isHandSeen: fc.boolean(),
  }),
  pace: index(FLIGHT_MS_BY_SPEED.length),
  cheer: fc.record({ kind: fc.constantFrom(...CHEERS), count: byte }),
  epoch: word,
  length: word,
  hash: double,
  from: word,
  entries: fc.array(entries, { maxLength: MOST_ENTRIES_PER_PACKET }),
});
