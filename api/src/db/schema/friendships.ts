import { sql } from 'drizzle-orm';
import { check, index, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './instant.ts';
import { ofChild } from './of-child.ts';
import { ownedByParent } from './parent-policy.ts';
import { appSchema } from './roles.ts';

/**
 * One family's side of a friendship of two children. The other side is a row of the other family under the
 * same pair: no policy ever shows both.
 */
export const friendships = appSchema.table(
  'friendships',
  {
    parentId: uuid('parent_id').notNull(),
    pairId: uuid('pair_id').notNull(),
    childId: uuid('child_id').notNull(),
    /** 0 is the one that invited. */
    seat: smallint('seat').notNull(),
    /**
     * Whose the other side is, to find it; never sent to anybody. No foreign key: it would tell one family of
     * another's rows. Null once the other family, or its child, is gone.
     */
    friendParentId: uuid('friend_parent_id'),
    friendAvatar: text('friend_avatar').notNull(),
    activity: text('activity').notNull(),
    since: instant('since').notNull(),
    endedAt: instant('ended_at'),
    /** By this side; the other learns of an end alone. */
    blockedAt: instant('blocked_at'),
  },
  (table) => [
    primaryKey({ columns: [table.parentId, table.pairId] }),
    ofChild(table),
    index('friendships_by_child').on(table.parentId, table.childId),
    check('seat_of_two', sql`${table.seat} in (0, 1)`),
    ownedByParent('friendships', table.parentId),
  ],
);
