import type { SignalingLimits } from '../limits.ts';
import { decide } from './admit.ts';
import { leave, lose, loseNode, revoke } from './depart.ts';
import { join, resume } from './enter.ts';
import type { Step } from './presence.ts';
import { relayBook, relaySig } from './relay.ts';
import { restoreGuest, restoreSeat } from './restore.ts';
import type { Room } from './room.ts';
import type { RoomEvent } from './room-event.ts';
import { tick } from './tick.ts';

/** The whole behaviour of a room: reads no clock but the event's, and holds no socket. */
export function applyRoomEvent(room: Room, event: RoomEvent, limits: SignalingLimits): Step {
  switch (event.type) {
    case 'join':
      return join(room, event);
    case 'resume':
      return resume(room, event, limits);
    case 'lost':
      return lose(room, event.connection, event.atMs);
    case 'leave':
      return leave(room, event.connection);
    case 'admit':
    case 'deny':
      return decide(room, event);
    case 'sig':
      return relaySig(room, event);
    case 'book':
      return relayBook(room, event);
    case 'tick':
      return tick(room, event.atMs, limits);
    case 'revoke':
      return revoke(room, event.subject, event.atMs);
    case 'node-died':
      return loseNode(room, event.node, event.atMs);
    case 'restore':
      return restoreSeat(room, event.seat, event.epoch);
    case 'restore-guest':
      return restoreGuest(room, event.guest);
  }
}
