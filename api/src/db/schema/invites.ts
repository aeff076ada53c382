import { foreignKey, index, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { children } from './children.ts';
import { ownedByParent } from './parent-policy.ts';
import { appSchema } from './roles.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** A link that a parent sends to another, good for minutes and for one family. */
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
  },
  (table) => [
    primaryKey({ columns: [table.parentId, table.id] }),
    foreignKey({
      columns: [table.parentId, table.childId],
      foreignColumns: [children.parentId, children.id],
    }).onDelete('cascade'),
    index('invites_by_secret').on(table.parentId, table.secretHash),
    ownedByParent('invites', table.parentId),
  ],
);
