import type { RoomTicket } from '@advay/shared/schemas/ticket';

type LedgerAnswer = 'ok' | 'ticket-used' | 'revoked' | 'unavailable';

/** Remembers which tickets were used and which rooms and subjects were revoked, as long as it matters. */
export type TicketLedger = Readonly<{
  /** Uses the ticket up, unless it was used or revoked before. */
  claim(ticket: RoomTicket, nowMs: number): Promise<LedgerAnswer> | LedgerAnswer;
  /** Whether this node has heard that the room or the subject was revoked. */
  isRevoked(ticket: RoomTicket): boolean;
  /** Voids, on this node, every ticket for this room or subject that was made until now. */
  hearRevocation(id: string, atMs: number): void;
  /** The same on every node; rejects when the others cannot know. */
  revoke(id: string, atMs: number): Promise<void>;
}>;
