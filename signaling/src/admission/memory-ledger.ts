import { type RoomTicket, STAY_MAX_S, TICKET_LIFETIME_MAX_S } from '@advay/shared/schemas/ticket';
import type { Revocation } from './revocation.ts';
import type { TicketLedger } from './ticket-ledger.ts';

/** Both clocks' tolerance and the second that `iat` is cut to. */
const MARGIN_MS = 10_000;
/** A stay that an older ticket began is over by then. */
export const REVOCATION_KEPT_MS = (TICKET_LIFETIME_MAX_S + STAY_MAX_S) * 1_000 + MARGIN_MS;

export type MemoryLedger = TicketLedger &
  Readonly<{
    /** What was used here and is not over yet, with its end. */
    used(): Iterable<[jti: string, endsAtMs: number]>;
    revocations(): readonly Revocation[];
    claim(...args: Parameters<TicketLedger['claim']>): 'ok' | 'ticket-used' | 'revoked';
  }>;

/** The ledger of one node. Old entries go when new ones come. */
export function createMemoryLedger(): MemoryLedger {
  const endsAtMs = new Map<string, number>();
  const revokedAtMs = { room: new Map<string, number>(), subject: new Map<string, number>() };
  let nextCleaningMs = 0;

  function clean(nowMs: number): void {
    if (nowMs < nextCleaningMs) return;
    nextCleaningMs = nowMs + MARGIN_MS;
    for (const [jti, end] of endsAtMs) if (end < nowMs) endsAtMs.delete(jti);
    for (const revoked of [revokedAtMs.room, revokedAtMs.subject]) {
      for (const [id, at] of revoked) if (at + REVOCATION_KEPT_MS < nowMs) revoked.delete(id);
    }
  }

  const isVoid = (of: Revocation['of'], id: string, iat: number) =>
    iat * 1_000 <= (revokedAtMs[of].get(id) ?? -1);
  const isRevoked = ({ room, sub, iat }: RoomTicket) =>
    isVoid('room', room, iat) || isVoid('subject', sub, iat);
  const revocations = () =>
    (['room', 'subject'] as const).flatMap((of) =>
      [...revokedAtMs[of]].map(([id, atMs]): Revocation => ({ of, id, atMs })),
    );

  return {
    used: () => endsAtMs,
    revocations,
    isRevoked,
    revokedAtMs: (of, id) => revokedAtMs[of].get(id) ?? null,
    hasRevocations: () => revokedAtMs.room.size + revokedAtMs.subject.size > 0,
    hearRevocation({ of, id, atMs }) {
      // An older one that is heard late must not make good what a newer one has voided.
      revokedAtMs[of].set(id, Math.max(atMs, revokedAtMs[of].get(id) ?? atMs));
    },
    claim(ticket, nowMs) {
      clean(nowMs);
      if (isRevoked(ticket)) return 'revoked';
      const { jti, exp } = ticket;
      if (endsAtMs.has(jti)) return 'ticket-used';
      endsAtMs.set(jti, exp * 1_000 + MARGIN_MS);
      return 'ok';
    },
    async writeRevocation() {},
    readRevocations: async () => revocations(),
  };
}
