import { sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { ParentTransaction } from './database.ts';

/** Runs `work` in one transaction with the parent set for that transaction alone, on either engine. */
export function enterAsParent<Value>(
  handle: Pick<PgDatabase<PgQueryResultHKT>, 'transaction'>,
  parentId: string,
  work: (transaction: ParentTransaction) => Promise<Value>,
): Promise<Value> {
  return handle.transaction(async (transaction) => {
    await transaction.execute(sql`select set_config('app.parent_id', ${parentId}, true)`);
    return work(transaction);
  });
}
