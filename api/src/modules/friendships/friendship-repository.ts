import { type Friendship, friendshipSchema } from '@advay/shared/schemas/friendship';
import { and, count, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { ParentTransaction } from '../../db/database.ts';
import { friendships } from '../../db/schema/friendships.ts';

/** One family's row of a friendship. */
export type Side = typeof friendships.$inferSelect;

/** Newest first, ended ones too. */
export function listSides(transaction: ParentTransaction): Promise<Side[]> {
  return transaction
    .select()
    .from(friendships)
    .orderBy(desc(friendships.since), desc(friendships.pairId));
}

/** Those that know whose the other side is: of one child, or of every child when it is null. */
export function listSidesWithFriend(
  transaction: ParentTransaction,
  childId: string | null,
): Promise<Side[]> {
  return transaction
    .select()
    .from(friendships)
    .where(
      and(
        isNotNull(friendships.friendParentId),
        childId === null ? undefined : eq(friendships.childId, childId),
      ),
    );
}

export async function findSide(
  transaction: ParentTransaction,
  pairId: string,
): Promise<Side | null> {
  const [row] = await transaction.select().from(friendships).where(eq(friendships.pairId, pairId));
  return row ?? null;
}

/** Until the transaction ends, whoever would end this side waits for it. */
export async function holdSide(
  transaction: ParentTransaction,
  pairId: string,
): Promise<Side | null> {
  const [row] = await transaction
    .select()
    .from(friendships)
    .where(eq(friendships.pairId, pairId))
    .for('share');
  return row ?? null;
}

export async function countActive(transaction: ParentTransaction): Promise<number> {
  const [total] = await transaction
    .select({ sides: count() })
    .from(friendships)
    .where(isNull(friendships.endedAt));
  return total?.sides ?? 0;
}

/** True when this family blocks the other, in whichever friendship. */
export async function isBlocking(
  transaction: ParentTransaction,
  friendParentId: string,
): Promise<boolean> {
  const rows = await transaction
    .select({ pairId: friendships.pairId })
    .from(friendships)
    .where(and(eq(friendships.friendParentId, friendParentId), isNotNull(friendships.blockedAt)));
  return rows.length > 0;
}

export async function addSide(transaction: ParentTransaction, side: Side): Promise<void> {
  await transaction.insert(friendships).values(side);
}

/** Notes what became of a side. What was noted before stays: it ended when it ended first. */
export async function noteOnSide(
  transaction: ParentTransaction,
  pairId: string,
  note: Readonly<{ endedAt: Date; blockedAt?: Date; isFriendGone?: true }>,
): Promise<void> {
  const first = (column: typeof friendships.endedAt | typeof friendships.blockedAt, at: Date) =>
    sql`coalesce(${column}, ${at.toISOString()}::timestamptz)`;
  await transaction
    .update(friendships)
    .set({
      endedAt: first(friendships.endedAt, note.endedAt),
      ...(note.blockedAt && { blockedAt: first(friendships.blockedAt, note.blockedAt) }),
      ...(note.isFriendGone && { friendParentId: null }),
    })
    .where(eq(friendships.pairId, pairId));
}

export function describeSide(side: Side): Friendship {
  const { pairId: id, childId, friendAvatar, activity, since } = side;
  const state = side.blockedAt ? 'blocked-by-you' : side.endedAt ? 'ended' : 'active';
  return friendshipSchema.parse({
    id,
    childId,
    friendAvatar,
    activity,
    since: since.toISOString(),
    state,
  });
}
