import type { Room } from '../room/room.ts';
import type { RoomEvent } from '../room/room-event.ts';

/** What a node has to say again of a room as it knew it: its members, and the sessions it kept for them. */
export function ownRestores(
  { seats, guests, epoch }: Room,
  node: string,
  isConnected: (connection: string) => boolean,
  atMs: number,
): RoomEvent[] {
  const events: RoomEvent[] = [];
  for (const seat of seats) {
    if (seat?.node !== node) continue;
    const isGone = seat.presence === 'here' && !isConnected(seat.connection);
    const known = isGone ? { ...seat, presence: 'away' as const, sinceMs: atMs } : seat;
    events.push({ type: 'restore', epoch, seat: known, atMs });
  }
  for (const guest of guests) {
    if (guest.node === node && isConnected(guest.connection)) {
      events.push({ type: 'restore-guest', guest, atMs });
    }
  }
  return events;
}
