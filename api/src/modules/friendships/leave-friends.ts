import type { Database } from '../../db/database.ts';
import { holdChildrenForRemoval } from '../children/child-repository.ts';
import { withdrawCalls } from '../relatives/withdraw-calls.ts';
import { listSidesWithFriend, noteOnSide, type Side } from './friendship-repository.ts';
import { withPair } from './with-pair.ts';

type Families = Pick<Database, 'withParent' | 'withTwoParents'>;

/**
 * Ends the friendships of one child, or of every child, and takes each family's id out of the other's row.
 * Returns the sides as they were.
 */
async function leaveFriends(
  database: Families,
  parentId: string,
  childId: string | null,
  at: Date,
): Promise<readonly Side[]> {
  const sides = await database.withParent(parentId, (transaction) =>
    listSidesWithFriend(transaction, childId),
  );
  for (const side of sides) {
    const note = { endedAt: at, isFriendGone: true } as const;
    await withPair(database, side, {
      own: (transaction) => noteOnSide(transaction, side.pairId, note),
      other: (transaction) => noteOnSide(transaction, side.pairId, note),
      settle: () => {},
    });
  }
  return sides;
}

/** Before an account goes. Without the consent no new friendship comes about in between, and no relative. */
export async function leaveFriendsForGood(
  database: Families,
  parentId: string,
  at: Date,
): Promise<readonly Side[]> {
  await database.withParent(parentId, (transaction) => withdrawCalls(transaction, at));
  return leaveFriends(database, parentId, null, at);
}

/**
 * Removes children once no row of another family names this one for them. A friendship that came about
 * meanwhile is left as well: a claim holds the child, and the removal looks again once it holds it.
 */
export async function removeWithoutFriends<Value>(
  database: Families,
  { parentId, childId, at }: Readonly<{ parentId: string; childId: string | null; at: Date }>,
  remove: Parameters<typeof database.withParent<Value>>[1],
): Promise<Readonly<{ value: Value; left: readonly Side[] }>> {
  const left: Side[] = [];
  for (;;) {
    left.push(...(await leaveFriends(database, parentId, childId, at)));
    const removed = await database.withParent(parentId, async (transaction) => {
      await holdChildrenForRemoval(transaction, childId);
      const others = await listSidesWithFriend(transaction, childId);
      return others.length > 0 ? null : { value: await remove(transaction) };
    });
    if (removed !== null) return { value: removed.value, left };
  }
}
