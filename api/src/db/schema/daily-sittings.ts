import { sql } from 'drizzle-orm';
import { bigint, check, date, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './instant.ts';
import { ofChild } from './of-child.ts';
import { ownedByParent } from './parent-policy.ts';
import { appSchema } from './roles.ts';

/**
 * What is kept of sittings past their retention: sums of one child's day with one book. A sitting counts either
 * here or in `sittings`, never in both.
 */
export const dailySittings = appSchema.table(
  'daily_sittings',
  {
    parentId: uuid('parent_id').notNull(),
    childId: uuid('child_id').notNull(),
    bookId: text('book_id').notNull(),
    /** UTC, whatever day it was where the family lives: it only keeps sums apart. */
    day: date('day', { mode: 'string' }).notNull(),
    sittings: integer('sittings').notNull(),
    togetherSittings: integer('together_sittings').notNull(),
    mostPagesRead: integer('most_pages_read').notNull(),
    pageCount: integer('page_count').notNull(),
    activeMs: bigint('active_ms', { mode: 'number' }).notNull(),
    /** When the last of them ended; null in sums of before this was kept. */
    lastReadAt: instant('last_read_at'),
  },
  (table) => [
    primaryKey({ columns: [table.parentId, table.childId, table.bookId, table.day] }),
    ofChild(table),
    check(
      'together_among_sittings',
      sql`${table.togetherSittings} between 0 and ${table.sittings}`,
    ),
    ownedByParent('daily_sittings', table.parentId),
  ],
);
