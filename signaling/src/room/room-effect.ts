import type { ByeReason } from '@advay/shared/protocol/bye-reasons';
import type { Slot } from '@advay/shared/protocol/peer-id';
import type { ServerMessage } from '@advay/shared/protocol/server-messages';
import type { RoomKind } from '@advay/shared/schemas/ticket';

/** What `welcome` says beside what only the connection's own node knows: the secret and the ICE servers. */
export type Welcoming = Readonly<{
  sid: string;
  isResumed: boolean;
  peer: string;
  slot: Slot;
  kind: RoomKind;
  epoch: number;
  other: Readonly<{ peer: string; state: 'joined' | 'away' }> | null;
  relayOnly: boolean;
  endsInMs: number;
}>;

/** What a node does for one of its connections; effects for connections of other nodes are theirs. */
export type RoomEffect = Readonly<{ to: string }> &
  (
    | Readonly<{ type: 'welcome'; welcoming: Welcoming }>
    | Readonly<{ type: 'send'; message: ServerMessage }>
    /** A message of the other member, unchanged. */
    | Readonly<{ type: 'relay'; text: string }>
    | Readonly<{ type: 'close'; reason: ByeReason }>
  );

export const send = (to: string, message: ServerMessage): RoomEffect => ({
  to,
  type: 'send',
  message,
});
export const close = (to: string, reason: ByeReason): RoomEffect => ({ to, type: 'close', reason });
