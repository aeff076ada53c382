import { sql } from 'drizzle-orm';
import { check, foreignKey, index, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './instant.ts';
import { ownedByParent } from './parent-policy.ts';
import { relatives } from './relatives.ts';
import { appSchema } from './roles.ts';

/** The parent's log: who was on a call with which child, from when to when. Nothing of the call itself. */
export const calls = appSchema.table(
  'calls',
  {
    parentId: uuid('parent_id').notNull(),
    id: uuid('id').notNull(),
    childId: uuid('child_id').notNull(),
    relativeId: uuid('relative_id').notNull(),
    /** By the server's clock, as are all of them. */
    startedAt: instant('started_at').notNull(),
    endedAt: instant('ended_at'),
    endedBy: text('ended_by'),
  },
  (table) => [
    primaryKey({ columns: [table.parentId, table.id] }),
    // The child is the relative's own, and both go together.
    foreignKey({
      name: 'calls_of_relative',
      columns: [table.parentId, table.childId, table.relativeId],
      foreignColumns: [relatives.parentId, relatives.childId, relatives.id],
    }).onDelete('cascade'),
    index('calls_by_relative').on(table.parentId, table.childId, table.relativeId),
    index('calls_by_child').on(table.parentId, table.childId, table.startedAt),
    check('end_whole_or_none', sql`num_nulls(${table.endedAt}, ${table.endedBy}) in (0, 2)`),
    check('end_after_start', sql`${table.endedAt} >= ${table.startedAt}`),
    ownedByParent('calls', table.parentId),
  ],
);
