import { COURT_UNITS } from './court.ts';
import { BOW_BY_CURVE, DRIFT_BY_ANGLE, FLIGHT_MS_BY_SPEED } from './flight-tables.ts';
import type { RallyEntry } from './rally-entry.ts';

/** Flags and angle, speed and curve, across (two bytes), time (four bytes). */
export const ENTRY_BYTES = 8;

const IS_MISS = 0x80;
const BY_SECOND = 0x40;
const NIBBLE = 0x0f;

export function writeEntry(view: DataView, at: number, entry: RallyEntry): void {
  const by = entry.by === 1 ? BY_SECOND : 0;
  if (entry.kind === 'miss') {
    view.setUint8(at, IS_MISS | by);
    view.setUint8(at + 1, 0);
  } else {
    view.setUint8(at, by | entry.angle);
    view.setUint8(at + 1, (entry.speed << 4) | entry.curve);
  }
  view.setUint16(at + 2, entry.across);
  view.setUint32(at + 4, entry.atMs);
}

/** Null where the bytes say nothing an entry can say. */
export function readEntry(view: DataView, at: number): RallyEntry | null {
  const flags = view.getUint8(at);
  const shape = view.getUint8(at + 1);
  const across = view.getUint16(at + 2);
  const atMs = view.getUint32(at + 4);
  const by = (flags & BY_SECOND) === 0 ? 0 : 1;
  if (across > COURT_UNITS) return null;
  if ((flags & IS_MISS) !== 0) {
    const isPlain = (flags & ~(IS_MISS | BY_SECOND)) === 0 && shape === 0;
    return isPlain ? { kind: 'miss', by, atMs, across } : null;
  }
  const angle = flags & ~BY_SECOND;
  const speed = shape >> 4;
  const curve = shape & NIBBLE;
  const isInTables =
    angle < DRIFT_BY_ANGLE.length &&
    speed < FLIGHT_MS_BY_SPEED.length &&
    curve < BOW_BY_CURVE.length;
  return isInTables ? { kind: 'strike', by, atMs, across, angle, speed, curve } : null;
}
