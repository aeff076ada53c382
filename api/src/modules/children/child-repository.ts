import { randomUUID } from 'node:crypto';
import { type Child, childSchema, type NewChild } from '@advay/shared/schemas/child';
import { asc, count, eq } from 'drizzle-orm';
import type { ParentTransaction } from '../../db/database.ts';
import { children } from '../../db/schema/children.ts';
import { MAX_CHILDREN } from '../../limits.ts';

const fields = {
  id: children.id,
  nickname: children.nickname,
  ageBand: children.ageBand,
  avatar: children.avatar,
};

/** In the order they were added. */
export async function listChildren(transaction: ParentTransaction): Promise<Child[]> {
  const rows = await transaction
    .select(fields)
    .from(children)
    .orderBy(asc(children.createdAt), asc(children.id));
  return rows.map((row) => childSchema.parse(row));
}

/** Null when the family has as many children as one may have. */
export async function addChild(
  transaction: ParentTransaction,
  parentId: string,
  child: NewChild,
): Promise<Child | null> {
  const [total] = await transaction.select({ children: count() }).from(children);
  if ((total?.children ?? 0) >= MAX_CHILDREN) return null;
  const added = { id: randomUUID(), ...child };
  await transaction.insert(children).values({ parentId, ...added });
  return added;
}

/** Null for a child this family does not have. */
export async function changeChild(
  transaction: ParentTransaction,
  childId: string,
  change: NewChild,
): Promise<Child | null> {
  const [row] = await transaction
    .update(children)
    .set(change)
    .where(eq(children.id, childId))
    .returning(fields);
  return row === undefined ? null : childSchema.parse(row);
}

/** Removes the child and, with it, all that was stored of its play; false when there is no such child. */
export async function removeChild(
  transaction: ParentTransaction,
  childId: string,
): Promise<boolean> {
  const removed = await transaction
    .delete(children)
    .where(eq(children.id, childId))
    .returning({ id: children.id });
  return removed.length > 0;
}

export async function hasChild(transaction: ParentTransaction, childId: string): Promise<boolean> {
  const rows = await transaction
    .select({ id: children.id })
    .from(children)
    .where(eq(children.id, childId));
  return rows.length > 0;
}
