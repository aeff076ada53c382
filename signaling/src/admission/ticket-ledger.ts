import type { RoomTicket } from '@advay/shared/schemas/ticket';
import type { Revocation } from './revocation.ts';

type LedgerAnswer = 'ok' | 'ticket-used' | 'revoked' | 'unavailable';

/** Remembers which tickets were used and which rooms and subjects were revoked, as long as it matters. */
export type TicketLedger = Readonly<{
  /** Uses the ticket up, unless it was used or revoked before. */
  claim(ticket: RoomTicket, nowMs: number): Promise<LedgerAnswer> | LedgerAnswer;
  /** Whether this node has heard that the room or the subject was revoked. */
  isRevoked(ticket: RoomTicket): boolean;
  /** Until when everything of the room or of the subject is void, as far as this node has heard; null when nothing is. */
  revokedAtMs(of: Revocation['of'], id: string): number | null;
  /** Whether this node has heard of any revocation that may still matter. */
  hasRevocations(): boolean;
  /** Voids, on this node, every ticket for this room or subject that was made until then. */
  hearRevocation(revocation: Revocation): void;
  /** Writes it where every node can read it; rejects when that cannot be now. */
  writeRevocation(revocation: Revocation): Promise<void>;
  /** What any node has written; rejects when it cannot be read now. */
  readRevocations(): Promise<readonly Revocation[]>;
}>;
