import type { Yields } from '@advay/shared/protocol/client-messages';
import type { Slot } from '@advay/shared/protocol/peer-id';
import type { Claim, ConnectionRef, Guest, Seat } from './room.ts';

/** Everything that can happen to a room. Each node applies the same events in the same order. */
export type RoomEvent = Readonly<{ atMs: number }> &
  (
    | (Readonly<{ type: 'join'; slot: Slot | 'guest'; yields?: Yields }> & ConnectionRef & Claim)
    | (Readonly<{ type: 'resume'; sid: string; secretHash: string; newSecretHash: string }> &
        ConnectionRef)
    | Readonly<{ type: 'lost'; connection: string }>
    | Readonly<{ type: 'leave'; connection: string }>
    | Readonly<{ type: 'admit' | 'deny'; connection: string; guest: string }>
    | Readonly<{
        type: 'sig';
        connection: string;
        epoch: number;
        n: number;
        candidates: number;
        text: string;
      }>
    | Readonly<{ type: 'book'; connection: string; text: string }>
    /** Whatever is due at this moment happens. */
    | Readonly<{ type: 'tick' }>
    /** Its moment is the one until which tickets are void, however late it is heard. */
    | Readonly<{ type: 'revoke'; subject: string | null }>
    | Readonly<{ type: 'node-died'; node: string }>
    /** A node says again who is connected to it, after the nodes had lost each other. */
    | Readonly<{ type: 'restore'; epoch: number; seat: Seat }>
    | Readonly<{ type: 'restore-guest'; guest: Guest }>
  );
