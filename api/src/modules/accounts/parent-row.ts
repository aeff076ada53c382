import type { Database, ParentTransaction } from '../../db/database.ts';
import { parents } from '../../db/schema/parents.ts';

/** The family's row, on which everything of it hangs; made on first need. */
export async function ensureParentRow(
  transaction: ParentTransaction,
  parentId: string,
): Promise<void> {
  await transaction.insert(parents).values({ parentId }).onConflictDoNothing();
}

export async function openFamily(database: Database, parentId: string): Promise<void> {
  await database.withParent(parentId, (transaction) => ensureParentRow(transaction, parentId));
}
