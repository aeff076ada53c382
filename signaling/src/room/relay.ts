import type { ErrCode } from '@advay/shared/protocol/err-codes';
import { CANDIDATES_PER_EPOCH, EPOCH_MAX_STEP } from '@advay/shared/protocol/limits';
import type { Step } from './presence.ts';
import { otherOf, type Room, seatOf, withLast } from './room.ts';
import { send } from './room-effect.ts';
import type { RoomEvent } from './room-event.ts';

type Sig = Extract<RoomEvent, { type: 'sig' }>;
type Book = Extract<RoomEvent, { type: 'book' }>;

/** A signal goes to the other member, unless its epoch is over or it came before. */
export function relaySig(room: Room, event: Sig): Step {
  const seat = seatOf(room, event.connection);
  if (seat === null) return { room, effects: [] };
  const other = otherOf(room, seat);
  if (other?.presence !== 'here') return refuse(room, event, 'nobody-there');
  if (event.epoch > room.epoch + EPOCH_MAX_STEP) return refuse(room, event, 'malformed');
  const last = room.last[seat.slot];
  const isStale = event.epoch < room.epoch || (event.epoch === last.epoch && event.n <= last.n);
  if (isStale) return { room, effects: [] };
  const candidates = event.candidates + (event.epoch === last.epoch ? last.candidates : 0);
  if (candidates > CANDIDATES_PER_EPOCH) return refuse(room, event, 'too-many-candidates');
  const { epoch, n } = event;
  return {
    room: withLast(room, seat.slot, { epoch, n, candidates }),
    effects: [{ to: other.connection, type: 'relay', text: event.text }],
  };
}

export function relayBook(room: Room, event: Book): Step {
  const seat = seatOf(room, event.connection);
  if (seat === null) return { room, effects: [] };
  if (room.kind !== 'storytime') return refuse(room, event, 'wrong-room');
  const other = otherOf(room, seat);
  if (other?.presence !== 'here') return refuse(room, event, 'nobody-there');
  return { room, effects: [{ to: other.connection, type: 'relay', text: event.text }] };
}

function refuse(room: Room, { connection, type }: Sig | Book, code: ErrCode): Step {
  return { room, effects: [send(connection, { t: 'err', code, of: type })] };
}
