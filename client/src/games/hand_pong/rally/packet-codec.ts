import { MOST_ENTRIES_PER_PACKET } from '../limits.ts';
import { COURT_UNITS } from './court.ts';
import { ENTRY_BYTES, readEntry, writeEntry } from './entry-codec.ts';
import { FLIGHT_MS_BY_SPEED } from './flight-tables.ts';
import { CHEERS, type Packet } from './packet.ts';
import type { RallyEntry } from './rally-entry.ts';

export type DecodeResult =
  | Readonly<{ ok: true; packet: Packet }>
  | Readonly<{ ok: false; reason: 'other-version' | 'wrong-length' | 'out-of-range' }>;

const VERSION = 1;
/** Everything before the entries. */
const HEAD_BYTES = 37;
const HAND_SEEN = 1;
const HAS_ECHO = 2;
const KNOWN_FLAGS = HAND_SEEN | HAS_ECHO;

export function encodePacket(packet: Packet): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEAD_BYTES + packet.entries.length * ENTRY_BYTES);
  const view = new DataView(bytes.buffer);
  const { echo, paddle, cheer, entries } = packet;
  view.setUint8(0, VERSION);
  view.setUint8(1, packet.life);
  view.setUint16(2, packet.seq);
  view.setUint32(4, packet.sentMs);
  view.setUint8(8, (paddle.isHandSeen ? HAND_SEEN : 0) | (echo === null ? 0 : HAS_ECHO));
  view.setUint32(9, echo?.sentMs ?? 0);
  view.setUint16(13, echo?.heldMs ?? 0);
  for (const [index, across] of paddle.across.entries()) view.setUint16(15 + 2 * index, across);
  view.setUint16(21, paddle.half);
  view.setUint8(23, packet.pace);
  view.setUint8(24, CHEERS.indexOf(cheer.kind));
  view.setUint8(25, cheer.count);
  view.setUint16(26, packet.epoch);
  view.setUint16(28, packet.length);
  view.setUint32(30, packet.hash);
  view.setUint16(34, packet.from);
  view.setUint8(36, entries.length);
  for (const [index, entry] of entries.entries()) {
    writeEntry(view, HEAD_BYTES + index * ENTRY_BYTES, entry);
  }
  return bytes;
}

/** Takes any bytes; what is no packet is an answer and never thrown. */
export function decodePacket(bytes: Uint8Array): DecodeResult {
  if (bytes.length < HEAD_BYTES) return { ok: false, reason: 'wrong-length' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint8(0) !== VERSION) return { ok: false, reason: 'other-version' };
  const count = view.getUint8(36);
  if (bytes.length !== HEAD_BYTES + count * ENTRY_BYTES)
    return { ok: false, reason: 'wrong-length' };
  const flags = view.getUint8(8);
  const across = [view.getUint16(15), view.getUint16(17), view.getUint16(19)] as const;
  const half = view.getUint16(21);
  const pace = view.getUint8(23);
  const kind = CHEERS[view.getUint8(24)];
  const echo = { sentMs: view.getUint32(9), heldMs: view.getUint16(13) };
  const hasEcho = (flags & HAS_ECHO) !== 0;
  const isInRange =
    (flags & ~KNOWN_FLAGS) === 0 &&
    (hasEcho || (echo.sentMs === 0 && echo.heldMs === 0)) &&
    across.every((value) => value <= COURT_UNITS) &&
    half <= COURT_UNITS / 2 &&
    pace < FLIGHT_MS_BY_SPEED.length &&
    count <= MOST_ENTRIES_PER_PACKET;
  const entries = isInRange ? readEntries(view, count) : null;
  if (entries === null || kind === undefined) return { ok: false, reason: 'out-of-range' };
  return {
    ok: true,
    packet: {
      life: view.getUint8(1),
      seq: view.getUint16(2),
      sentMs: view.getUint32(4),
      echo: hasEcho ? echo : null,
      paddle: { across, half, isHandSeen: (flags & HAND_SEEN) !== 0 },
      pace,
      cheer: { kind, count: view.getUint8(25) },
      epoch: view.getUint16(26),
      length: view.getUint16(28),
      hash: view.getUint32(30),
      from: view.getUint16(34),
      entries,
    },
  };
}

function readEntries(view: DataView, count: number): readonly RallyEntry[] | null {
  const entries: RallyEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(view, HEAD_BYTES + index * ENTRY_BYTES);
    if (entry === null) return null;
    entries.push(entry);
  }
  return entries;
}

/** Whether `seq` is newer than `than`, both counted in 16 bits around. */
export function isNewer(seq: number, than: number): boolean {
  const ahead = (seq - than) & 0xffff;
  return ahead !== 0 && ahead < 0x8000;
}
