import { TICKET_LIFETIME_MAX_S } from '@advay/shared/schemas/ticket';
import type { RedisBus } from '../bus/redis-bus.ts';
import { createMemoryLedger } from './memory-ledger.ts';
import type { TicketLedger } from './ticket-ledger.ts';

const REVOCATION_KEPT_MS = TICKET_LIFETIME_MAX_S * 1_000 + 10_000;

/** One ledger for all nodes. What this node knows it writes again when Redis had lost it. */
export function createRedisLedger({ client, prefix, onRestored, isUp }: RedisBus): TicketLedger {
  const own = createMemoryLedger();
  const used = (jti: string) => `${prefix}used:${jti}`;
  const revoked = (id: string) => `${prefix}revoked:${id}`;

  const writeUsed = (jti: string, endsAtMs: number) =>
    client.set(used(jti), '1', {
      condition: 'NX',
      expiration: { type: 'PXAT', value: endsAtMs },
    });
  const writeRevoked = (id: string, atMs: number) =>
    client.set(revoked(id), String(atMs), {
      expiration: { type: 'PX', value: REVOCATION_KEPT_MS },
    });

  onRestored(() => {
    // Lost again on the way: it is written when Redis is back once more.
    for (const [jti, endsAtMs] of own.used()) writeUsed(jti, endsAtMs).catch(() => {});
    for (const [id, atMs] of own.revoked()) writeRevoked(id, atMs).catch(() => {});
  });

  return {
    async claim(ticket, nowMs) {
      if (!isUp()) return 'unavailable';
      const answer = own.claim(ticket, nowMs);
      if (answer !== 'ok') return answer;
      try {
        const [written, revocations] = await Promise.all([
          writeUsed(ticket.jti, ticket.exp * 1_000 + 10_000),
          client.mGet([revoked(ticket.room), revoked(ticket.sub)]),
        ]);
        const isRevoked = revocations.some((atMs) => ticket.iat * 1_000 <= Number(atMs ?? -1));
        if (isRevoked) return 'revoked';
        return written === null ? 'ticket-used' : 'ok';
      } catch {
        return 'unavailable';
      }
    },
    isRevoked: own.isRevoked,
    hearRevocation: own.hearRevocation,
    async revoke(id, atMs) {
      own.hearRevocation(id, atMs);
      await writeRevoked(id, atMs);
    },
  };
}
