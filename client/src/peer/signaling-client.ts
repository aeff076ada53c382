import type { Book } from '@advay/shared/protocol/book';
import type { ByeReason } from '@advay/shared/protocol/bye-reasons';
import type { Welcome } from '@advay/shared/protocol/server-messages';
import type { SignalPort } from './signal-port.ts';

/** A room ticket from the API, or why there is none: `refused` for good, `unreachable` for now. */
export type TicketAnswer =
  | Readonly<{ ok: true; ticket: string }>
  | Readonly<{ ok: false; reason: 'refused' | 'unreachable' }>;

export type SignalingStatus =
  | Readonly<{ kind: 'connecting' }>
  /** A guest before the parent's tap. */
  | Readonly<{ kind: 'waiting' }>
  | Readonly<{ kind: 'up'; welcome: Welcome }>
  /** It comes back by itself; a link that is connected goes on meanwhile. */
  | Readonly<{ kind: 'down' }>
  /** For good. */
  | Readonly<{ kind: 'ended'; reason: ByeReason | 'ticket-refused' }>;

/** The other member of the room: `away` may come back within a minute. */
export type OtherState = 'nobody' | 'joined' | 'away' | 'left';

/** The way over which two devices find each other. It changes transports and reconnects by itself. */
export type SignalingClient = Readonly<{
  open(): void;
  /** Gives up the seat. */
  leave(): void;
  /** Says how it stands at once, then every change. */
  onStatus(listener: (status: SignalingStatus) => void): () => void;
  /** With the other's peer id; null while nobody has come yet. */
  onOther(listener: (state: OtherState, peer: string | null) => void): () => void;
  /** Peer ids of the guests who wait; heard by the host alone. */
  onGuests(listener: (guests: readonly string[]) => void): () => void;
  admit(guest: string): void;
  deny(guest: string): void;
  /** Mirrors the book's state; false when signaling is down. */
  sendBook(record: Book['record']): boolean;
  onBook(listener: (record: Book['record']) => void): () => void;
  /** What a peer link needs. */
  port: SignalPort;
}>;
