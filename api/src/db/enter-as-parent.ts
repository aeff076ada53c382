import { sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { ParentTransaction } from './database.ts';

/**
 * Runs `work` in one transaction with the parent set for that transaction alone, on either engine. On a server each
 * statement has its budget, whatever the role was given; the embedded engine cannot stop one.
 */
export function enterAsParent<Value>(
  handle: Pick<PgDatabase<PgQueryResultHKT>, 'transaction'>,
  parentId: string,
  work: (transaction: ParentTransaction) => Promise<Value>,
  statementTimeoutMs: number | null = null,
): Promise<Value> {
  return handle.transaction(async (transaction) => {
    const budget =
      statementTimeoutMs === null
        ? sql``
        : sql`set_config('statement_timeout', ${String(statementTimeoutMs)}, true),`;
    await transaction.execute(sql`select ${budget} set_config('app.parent_id', ${parentId}, true)`);
    return work(transaction);
  });
}
