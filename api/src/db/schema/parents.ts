import { timestamp, uuid } from 'drizzle-orm/pg-core';
import { authUsers } from './auth.ts';
import { ownedByParent } from './parent-policy.ts';
import { appSchema } from './roles.ts';

/** One row per family; everything of it hangs below and goes with it. */
export const parents = appSchema.table(
  'parents',
  {
    parentId: uuid('parent_id')
      .primaryKey()
      .references(() => authUsers.id, { onDelete: 'cascade' }),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [ownedByParent('parents', table.parentId)],
);
