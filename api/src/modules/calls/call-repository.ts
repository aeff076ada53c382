import { type Call, callSchema } from '@advay/shared/schemas/call';
import { and, count, desc, eq, isNull, lt, sql } from 'drizzle-orm';
import type { ParentTransaction } from '../../db/database.ts';
import { holdCounts } from '../../db/hold-counts.ts';
import { calls } from '../../db/schema/calls.ts';
import { CALLS_LISTED, MAX_CALLS } from '../../limits.ts';

type CallRow = typeof calls.$inferSelect;

/** Newest first, at most as many as the log shows. */
export async function listCalls(transaction: ParentTransaction, childId: string): Promise<Call[]> {
  const rows = await transaction
    .select()
    .from(calls)
    .where(eq(calls.childId, childId))
    .orderBy(desc(calls.startedAt), desc(calls.id))
    .limit(CALLS_LISTED);
  return rows.map(describe);
}

/** Newest first, of every child. */
export async function listEveryCall(transaction: ParentTransaction): Promise<Call[]> {
  const rows = await transaction
    .select()
    .from(calls)
    .orderBy(desc(calls.startedAt), desc(calls.id));
  return rows.map(describe);
}

/**
 * Told again it stays as it was told first; only an end that was not known yet is added. Null when the log holds as
 * many as one may.
 */
export async function logCall(transaction: ParentTransaction, call: CallRow): Promise<Call | null> {
  const { id, endedAt, endedBy } = call;
  await holdCounts(transaction, call.parentId);
  const [known] = await transaction.select().from(calls).where(eq(calls.id, id));
  if (known === undefined && (await countCalls(transaction)) >= MAX_CALLS) return null;
  await transaction.insert(calls).values(call).onConflictDoNothing();
  if (endedAt !== null) {
    // By another measure of the device's clock the end may come out before the start.
    const notBeforeStart = sql`greatest(${calls.startedAt}, ${endedAt.toISOString()}::timestamptz)`;
    await transaction
      .update(calls)
      .set({ endedAt: notBeforeStart, endedBy })
      .where(and(eq(calls.id, id), isNull(calls.endedAt)));
  }
  const [row] = await transaction.select().from(calls).where(eq(calls.id, id));
  return describe(row ?? call);
}

async function countCalls(transaction: ParentTransaction): Promise<number> {
  const [total] = await transaction.select({ calls: count() }).from(calls);
  return total?.calls ?? 0;
}

/** Returns how many were forgotten. */
export async function forgetCallsBefore(
  transaction: ParentTransaction,
  before: Date,
): Promise<number> {
  const rows = await transaction
    .delete(calls)
    .where(lt(calls.startedAt, before))
    .returning({ id: calls.id });
  return rows.length;
}

function describe(row: CallRow): Call {
  const { parentId: _parentId, startedAt, endedAt, ...call } = row;
  return callSchema.parse({
    ...call,
    startedAt: startedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  });
}
