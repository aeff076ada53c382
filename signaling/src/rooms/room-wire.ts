import type { Room } from '../room/room.ts';
import type { RoomEvent } from '../room/room-event.ts';

/** What nodes say to each other on a room's channel. */
export type RoomWire =
  | RoomEvent
  /** A node that just subscribed asks how the room stands; everything after its question it hears itself. */
  | Readonly<{ type: 'sync'; node: string; id: string }>
  /** How it stood when the question was heard; null from a node that is asking itself. */
  | Readonly<{ type: 'snapshot'; id: string; room: Room | null }>;

/** What nodes say to each other apart from any room. */
export type ControlWire =
  | Readonly<{ type: 'alive'; node: string }>
  | Readonly<{ type: 'gone'; node: string }>
  | Readonly<{ type: 'revoke'; room: string | null; subject: string | null; atMs: number }>;

export const CONTROL_CHANNEL = 'control';
