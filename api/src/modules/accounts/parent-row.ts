import type { Database, ParentTransaction } from '../../db/database.ts';
import { parents } from '../../db/schema/parents.ts';
import { sqlStateOf } from '../../db/sql-state.ts';
import { ProblemError } from '../../errors.ts';

/** The family's row, on which everything of it hangs; made on first need. */
export async function ensureParentRow(
  transaction: ParentTransaction,
  parentId: string,
): Promise<void> {
  try {
    await transaction.insert(parents).values({ parentId }).onConflictDoNothing();
  } catch (error) {
    // A foreign key: the account was erased while this request was on its way.
    if (sqlStateOf(error) === '23503') throw new ProblemError('not-signed-in', { cause: error });
    throw error;
  }
}

export async function openFamily(database: Database, parentId: string): Promise<void> {
  await database.withParent(parentId, (transaction) => ensureParentRow(transaction, parentId));
}
