import type { CallEnder } from '@advay/shared/relatives/call-enders';
import type { Relative } from '@advay/shared/schemas/relative';
import type { MediaFailure, OwnMedia } from '../media/own-media.ts';
import type { RoomEnd } from '../room/room-end.ts';
import type { StoryCall } from '../talk/story-call.ts';

/** Somebody at the door of a child's story room. */
export type Visitor = Readonly<{
  /** Peer id. */
  guest: string;
  /** Null for somebody whom the API could not name just now. */
  relative: Relative | null;
}>;

/** How the door of the child's device stands; a new object whenever something of it changed. */
export type DoorState =
  /** Nobody can come: there is no relative, no consent, or another window has the door. */
  | Readonly<{ kind: 'shut'; why: RoomEnd | null; cutOff: Visitor | null }>
  | Readonly<{ kind: 'quiet'; missed: Visitor | null }>
  | Readonly<{ kind: 'ringing'; visitor: Visitor; opensByItself: boolean }>
  /** Somebody said yes: camera and microphone come on, and the visitor comes in. */
  | Readonly<{ kind: 'opening'; visitor: Visitor }>
  | Readonly<{
      kind: 'talking';
      visitor: Visitor;
      call: StoryCall;
      media: OwnMedia | null;
      /** Why the other side does not see and hear this one. */
      mediaFailure: MediaFailure | null;
      /** The way to the other side's room is lost for a moment. */
      isAway: boolean;
    }>
  /** Over a moment ago: one tap brings both together again, while the visitor is there. */
  | Readonly<{ kind: 'parted'; visitor: Visitor; by: CallEnder; isAtDoor: boolean }>;

/** Subject of a peer id, as the family's list of relatives names it. */
export function subjectOf(peer: string): string {
  return peer.slice(0, peer.lastIndexOf('.'));
}
