import type { ByeReason } from '@advay/shared/protocol/bye-reasons';
import type { ApiFailure } from '../../../api/ask-api.ts';

/** Why a room cannot be entered just now; it is tried again without a touch. */
export type RoomTrouble = 'offline' | 'signaling-down';

/** Why one is out of the room, for good or until asked again. */
export type RoomEnd =
  /** By this side's own wish. */
  | 'left'
  /** The family does not open now: somebody said so at the child's device. */
  | 'denied'
  /** Nobody opened for ten minutes. */
  | 'not-admitted'
  /** Four others wait, or somebody else holds the seat. */
  | 'room-full'
  /** The family took back what it had allowed. */
  | 'revoked'
  /** The same person came in from another window or device. */
  | 'replaced'
  /** Longer than anybody reads in one go. */
  | 'expired'
  /** This page is older than the server. */
  | 'version'
  /** The relative's link holds no more. */
  | 'pass-over'
  /** Nobody is signed in on the child's device, or calls are not agreed to, or the child is gone. */
  | 'not-allowed'
  /** Something that nobody foresaw; asking again may help. */
  | 'broken';

/** What a ticket that did not come means: for now, or for good. */
export function readTicketFailure(
  reason: ApiFailure,
): Readonly<{ trouble: RoomTrouble } | { end: RoomEnd }> {
  switch (reason) {
    case 'offline':
      return { trouble: 'offline' };
    case 'pass-over':
      return { end: 'pass-over' };
    case 'not-signed-in':
    case 'consent-first':
    case 'not-found':
      return { end: 'not-allowed' };
    case 'invalid-request':
    case 'foreign-origin':
      return { end: 'broken' };
    default:
      return { trouble: 'signaling-down' };
  }
}

export function readBye(reason: ByeReason): RoomEnd {
  switch (reason) {
    case 'left':
    case 'denied':
    case 'not-admitted':
    case 'room-full':
    case 'revoked':
    case 'replaced':
    case 'expired':
    case 'version':
      return reason;
    default:
      return 'broken';
  }
}
