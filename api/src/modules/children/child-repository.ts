import { randomUUID } from 'node:crypto';
import { type Child, childSchema, type NewChild } from '@advay/shared/schemas/child';
import { asc, count, eq, getTableColumns } from 'drizzle-orm';
import type { ParentTransaction } from '../../db/database.ts';
import { holdCounts } from '../../db/hold-counts.ts';
import { children } from '../../db/schema/children.ts';
import { MAX_CHILDREN } from '../../limits.ts';

const { createdAt: _createdAt, parentId: _parentId, ...fields } = getTableColumns(children);
type Row = Omit<typeof children.$inferSelect, 'createdAt' | 'parentId'>;

/** In the order they were added. */
export async function listChildren(transaction: ParentTransaction): Promise<Child[]> {
  const rows = await transaction
    .select(fields)
    .from(children)
    .orderBy(asc(children.createdAt), asc(children.id));
  return rows.map(childOf);
}

/** Null when the family has as many children as one may have. */
export async function addChild(
  transaction: ParentTransaction,
  parentId: string,
  child: NewChild,
): Promise<Child | null> {
  await holdCounts(transaction, parentId);
  const [total] = await transaction.select({ children: count() }).from(children);
  if ((total?.children ?? 0) >= MAX_CHILDREN) return null;
  const id = randomUUID();
  await transaction.insert(children).values({ parentId, id, ...columnsOf(child) });
  return { id, ...child };
}

/** Null for a child this family does not have. */
export async function changeChild(
  transaction: ParentTransaction,
  childId: string,
  change: NewChild,
): Promise<Child | null> {
  const [row] = await transaction
    .update(children)
    .set(columnsOf(change))
    .where(eq(children.id, childId))
    .returning(fields);
  return row === undefined ? null : childOf(row);
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

/** Until the transaction ends the child stays as it is there; null when there is none. */
export async function holdChild(
  transaction: ParentTransaction,
  childId: string,
): Promise<Pick<Row, 'avatar'> | null> {
  const [row] = await transaction
    .select({ avatar: children.avatar })
    .from(children)
    .where(eq(children.id, childId))
    .for('key share');
  return row ?? null;
}

/** Nothing can be attached to the child, or to any child when it is null, until the transaction ends. */
export async function holdChildrenForRemoval(
  transaction: ParentTransaction,
  childId: string | null,
): Promise<void> {
  await transaction
    .select({ id: children.id })
    .from(children)
    .where(childId === null ? undefined : eq(children.id, childId))
    .orderBy(asc(children.id))
    .for('update');
}

/** With all that was stored of their play. */
export async function removeEveryChild(transaction: ParentTransaction): Promise<void> {
  await transaction.delete(children);
}

function childOf({ calmMotion, playMinutesADay, ...row }: Row): Child {
  return childSchema.parse({ ...row, settings: { calmMotion, playMinutesADay } });
}

function columnsOf({ settings, ...child }: NewChild): Omit<Row, 'id'> {
  return { ...child, ...settings };
}
