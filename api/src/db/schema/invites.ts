import { sql } from 'drizzle-orm';
import { check, index, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './instant.ts';
import { ofChild } from './of-child.ts';
import { ownedByParent } from './parent-policy.ts';
import { appSchema } from './roles.ts';

/** A link that a parent sends to another parent, or to a relative of a child; good for one use, and for as long as the parent chose. */
export const invites = appSchema.table(
  'invites',
  {
    parentId: uuid('parent_id').notNull(),
    id: uuid('id').notNull(),
    childId: uuid('child_id').notNull(),
    /** SHA-256 of the link's random half: a dump of this table opens nothing. */
    secretHash: text('secret_hash').notNull(),
    activity: text('activity').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    claimedAt: instant('claimed_at'),
    revokedAt: instant('revoked_at'),
    /** What the one invited is to the child; null for another family. */
    relation: text('relation'),
  },
  (table) => [
    primaryKey({ columns: [table.parentId, table.id] }),
    ofChild(table),
    index('invites_by_child').on(table.parentId, table.childId),
    index('invites_by_secret').on(table.parentId, table.secretHash),
    check(
      'relative_for_storytime',
      sql`(${table.relation} is not null) = (${table.activity} = 'storytime')`,
    ),
    // In hours: a day is longer or shorter where clocks are changed.
    check(
      'three_days_at_most',
      sql`${table.expiresAt} <= ${table.createdAt} + interval '72 hours'`,
    ),
    ownedByParent('invites', table.parentId),
  ],
);
