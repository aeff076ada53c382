import { type RoomTicket, TICKET_LIFETIME_MAX_S } from '@advay/shared/schemas/ticket';
import type { TicketLedger } from './ticket-ledger.ts';

/** Both clocks' tolerance and the second that `iat` is cut to. */
const MARGIN_MS = 10_000;

export type MemoryLedger = TicketLedger &
  Readonly<{
    /** What was used here and is not over yet, with its end. */
    used(): Iterable<[jti: string, endsAtMs: number]>;
    revoked(): Iterable<[id: string, atMs: number]>;
    claim(...args: Parameters<TicketLedger['claim']>): 'ok' | 'ticket-used' | 'revoked';
  }>;

/** The ledger of one node. Old entries go when new ones come. */
export function createMemoryLedger(): MemoryLedger {
  const endsAtMs = new Map<string, number>();
  const revokedAtMs = new Map<string, number>();
  let nextCleaningMs = 0;

  function clean(nowMs: number): void {
    if (nowMs < nextCleaningMs) return;
    nextCleaningMs = nowMs + MARGIN_MS;
    for (const [jti, end] of endsAtMs) if (end < nowMs) endsAtMs.delete(jti);
    for (const [id, at] of revokedAtMs) {
      if (at + TICKET_LIFETIME_MAX_S * 1_000 + MARGIN_MS < nowMs) revokedAtMs.delete(id);
    }
  }

  const isVoid = (id: string, iat: number) => iat * 1_000 <= (revokedAtMs.get(id) ?? -1);
  const isRevoked = ({ room, sub, iat }: RoomTicket) => isVoid(room, iat) || isVoid(sub, iat);
  const hearRevocation = (id: string, atMs: number) => {
    revokedAtMs.set(id, atMs);
  };

  return {
    used: () => endsAtMs,
    revoked: () => revokedAtMs,
    isRevoked,
    hearRevocation,
    claim(ticket, nowMs) {
      clean(nowMs);
      if (isRevoked(ticket)) return 'revoked';
      const { jti, exp } = ticket;
      if (endsAtMs.has(jti)) return 'ticket-used';
      endsAtMs.set(jti, exp * 1_000 + MARGIN_MS);
      return 'ok';
    },
    async revoke(id, atMs) {
      hearRevocation(id, atMs);
    },
  };
}
