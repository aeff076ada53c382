import { sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/** Any number that no other lock of ours is taken under. */
const COUNTS_LOCK = 4_150_262_083;

/**
 * What one of these families has of a limited kind can be counted by this transaction alone until it ends: whoever
 * else counts waits here, and then counts what this one added. Without it two at once would each find the last place
 * free. Taken last before the count, after consents and children, in one order for everybody: nobody who waits here
 * is waited for. The lock is the transaction's, so that a pooler between us and the server carries it.
 */
export async function holdCounts(
  transaction: Pick<PgDatabase<PgQueryResultHKT>, 'select'>,
  ...familyIds: readonly string[]
): Promise<void> {
  for (const id of [...new Set(familyIds)].sort()) {
    const lock = sql`pg_advisory_xact_lock(hashtextextended(${id}::text, ${COUNTS_LOCK}::bigint))`;
    await transaction.select({ held: sql`${lock}::text` }).from(sql`now()`);
  }
}
