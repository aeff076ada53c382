import type { RedisBus } from '../bus/redis-bus.ts';
import { createMemoryLedger, REVOCATION_KEPT_MS } from './memory-ledger.ts';
import type { Revocation } from './revocation.ts';
import type { TicketLedger } from './ticket-ledger.ts';

/** One ledger for all nodes. What this node knows it writes again when Redis had lost it. */
export function createRedisLedger({ client, prefix, onRestored, isUp }: RedisBus): TicketLedger {
  const own = createMemoryLedger();
  const used = (jti: string) => `${prefix}used:${jti}`;
  /** A sorted set: each room and subject with its latest moment. */
  const revoked = `${prefix}revocations`;

  const writeUsed = (jti: string, endsAtMs: number) =>
    client.set(used(jti), '1', {
      condition: 'NX',
      expiration: { type: 'PXAT', value: endsAtMs },
    });

  async function writeRevocation({ of, id, atMs }: Revocation): Promise<void> {
    const member = { value: memberOf(of, id), score: atMs };
    await Promise.all([
      client.zAdd(revoked, member, { comparison: 'GT' }),
      client.zRemRangeByScore(revoked, 0, atMs - REVOCATION_KEPT_MS),
      client.pExpire(revoked, REVOCATION_KEPT_MS),
    ]);
  }

  onRestored(() => {
    // Lost again on the way: it is written when Redis is back once more.
    for (const [jti, endsAtMs] of own.used()) writeUsed(jti, endsAtMs).catch(() => {});
    for (const revocation of own.revocations()) writeRevocation(revocation).catch(() => {});
  });

  return {
    async claim(ticket, nowMs) {
      if (!isUp()) return 'unavailable';
      const answer = own.claim(ticket, nowMs);
      if (answer !== 'ok') return answer;
      try {
        const [written, revocations] = await Promise.all([
          writeUsed(ticket.jti, ticket.exp * 1_000 + 10_000),
          client.zmScore(revoked, [memberOf('room', ticket.room), memberOf('subject', ticket.sub)]),
        ]);
        const isRevoked = revocations.some((atMs) => ticket.iat * 1_000 <= Number(atMs ?? -1));
        if (isRevoked) return 'revoked';
        return written === null ? 'ticket-used' : 'ok';
      } catch {
        return 'unavailable';
      }
    },
    isRevoked: own.isRevoked,
    revokedAtMs: own.revokedAtMs,
    hasRevocations: own.hasRevocations,
    hearRevocation: own.hearRevocation,
    writeRevocation,
    async readRevocations() {
      const members = await client.zRangeWithScores(revoked, 0, -1);
      return members.flatMap(({ value, score }) => readMember(String(value), Number(score)) ?? []);
    },
  };
}

const memberOf = (of: Revocation['of'], id: string) => `${of}:${id}`;

function readMember(member: string, atMs: number): Revocation | null {
  const [of, id] = member.split(':');
  const isKnown = (of === 'room' || of === 'subject') && id !== undefined;
  return isKnown ? { of, id, atMs } : null;
}
