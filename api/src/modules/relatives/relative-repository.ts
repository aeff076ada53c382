import {
  type RelativeChange,
  type StoredRelative,
  storedRelativeSchema,
} from '@advay/shared/schemas/relative';
import { and, count, desc, eq, isNull, lt, sql } from 'drizzle-orm';
import type { ParentTransaction } from '../../db/database.ts';
import { relatives } from '../../db/schema/relatives.ts';

export type RelativeRow = typeof relatives.$inferSelect;
type NewRelative = Pick<
  RelativeRow,
  'parentId' | 'id' | 'childId' | 'name' | 'relation' | 'passHash' | 'createdAt'
>;

/** Newest first, ended ones too. */
export function listRelatives(transaction: ParentTransaction): Promise<RelativeRow[]> {
  return transaction
    .select()
    .from(relatives)
    .orderBy(desc(relatives.createdAt), desc(relatives.id));
}

export async function countRelatives(transaction: ParentTransaction): Promise<number> {
  const [total] = await transaction
    .select({ relatives: count() })
    .from(relatives)
    .where(isNull(relatives.endedAt));
  return total?.relatives ?? 0;
}

export async function addRelative(
  transaction: ParentTransaction,
  relative: NewRelative,
): Promise<void> {
  await transaction.insert(relatives).values(relative);
}

export async function findRelativeByPass(
  transaction: ParentTransaction,
  passHash: string,
): Promise<RelativeRow | null> {
  const [row] = await transaction.select().from(relatives).where(eq(relatives.passHash, passHash));
  return row ?? null;
}

export async function findRelative(
  transaction: ParentTransaction,
  relativeId: string,
): Promise<RelativeRow | null> {
  const [row] = await transaction.select().from(relatives).where(eq(relatives.id, relativeId));
  return row ?? null;
}

/** Until the transaction ends, whoever would end this relative waits for it. */
export async function holdRelative(
  transaction: ParentTransaction,
  relativeId: string,
): Promise<Pick<RelativeRow, 'endedAt'> | null> {
  const [row] = await transaction
    .select({ endedAt: relatives.endedAt })
    .from(relatives)
    .where(eq(relatives.id, relativeId))
    // Two that held it together could not both note that they rang.
    .for('no key update');
  return row ?? null;
}

/** Null for one this family does not have, or no longer. */
export async function changeRelative(
  transaction: ParentTransaction,
  relativeId: string,
  { name, window }: RelativeChange,
): Promise<RelativeRow | null> {
  const [row] = await transaction
    .update(relatives)
    .set({
      name,
      windowWeekdays: window?.weekdays ?? null,
      windowFromMinute: window?.fromMinute ?? null,
      windowToMinute: window?.toMinute ?? null,
      windowTimeZone: window?.timeZone ?? null,
    })
    .where(and(eq(relatives.id, relativeId), isNull(relatives.endedAt)))
    .returning();
  return row ?? null;
}

export async function noteRing(
  transaction: ParentTransaction,
  relativeId: string,
  at: Date,
): Promise<void> {
  await transaction.update(relatives).set({ lastRangAt: at }).where(eq(relatives.id, relativeId));
}

/** False for one this family does not have. It ended when it ended first. */
export async function endRelative(
  transaction: ParentTransaction,
  relativeId: string,
  at: Date,
): Promise<boolean> {
  const rows = await transaction
    .update(relatives)
    .set({ endedAt: sql`coalesce(${relatives.endedAt}, ${at.toISOString()}::timestamptz)` })
    .where(eq(relatives.id, relativeId))
    .returning({ id: relatives.id });
  return rows.length > 0;
}

/** Every one of the family: their passes ring no more, and nobody's window stands open. */
export async function endEveryRelative(transaction: ParentTransaction, at: Date): Promise<void> {
  await transaction.update(relatives).set({ endedAt: at }).where(isNull(relatives.endedAt));
}

/** Every one of the family, with the log of their calls. */
export async function removeEveryRelative(transaction: ParentTransaction): Promise<void> {
  await transaction.delete(relatives);
}

/** Those that ended before; returns how many there were. */
export async function forgetRelativesEndedBefore(
  transaction: ParentTransaction,
  before: Date,
): Promise<number> {
  const rows = await transaction
    .delete(relatives)
    .where(lt(relatives.endedAt, before))
    .returning({ id: relatives.id });
  return rows.length;
}

export function describeRelative(row: RelativeRow): StoredRelative {
  return storedRelativeSchema.parse({
    id: row.id,
    childId: row.childId,
    name: row.name,
    relation: row.relation,
    window: windowOf(row),
    createdAt: row.createdAt.toISOString(),
    lastRangAt: row.lastRangAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
  });
}

function windowOf(row: RelativeRow) {
  const { windowWeekdays, windowFromMinute, windowToMinute, windowTimeZone } = row;
  if (windowWeekdays === null) return null;
  return {
    weekdays: windowWeekdays,
    fromMinute: windowFromMinute,
    toMinute: windowToMinute,
    timeZone: windowTimeZone,
  };
}
