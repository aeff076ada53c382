import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './instant.ts';
import { ofChild } from './of-child.ts';
import { ownedByParent } from './parent-policy.ts';
import { appSchema } from './roles.ts';

/** One finished sitting with a book; keyed and clocked as a round is. Nothing of what was said, nor with whom. */
export const sittings = appSchema.table(
  'sittings',
  {
    parentId: uuid('parent_id').notNull(),
    id: uuid('id').notNull(),
    childId: uuid('child_id').notNull(),
    bookId: text('book_id').notNull(),
    pagesRead: integer('pages_read').notNull(),
    pageCount: integer('page_count').notNull(),
    isTogether: boolean('is_together').notNull(),
    activeMs: integer('active_ms').notNull(),
    /** By the device's clock. */
    occurredAt: instant('occurred_at').notNull(),
    /** By the device's clock, of the batch that brought it. */
    sentAt: instant('sent_at').notNull(),
    /** By the server's clock. */
    receivedAt: instant('received_at').notNull(),
    /** When it ended by the server's clock: received − (sent − occurred), never later than received. */
    derivedAt: instant('derived_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.parentId, table.id] }),
    ofChild(table),
    index('sittings_by_child').on(table.parentId, table.childId, table.derivedAt, table.id),
    index('sittings_by_receipt').on(table.parentId, table.receivedAt, table.childId),
    check('pages_read_in_book', sql`${table.pagesRead} between 1 and ${table.pageCount}`),
    check('sitting_ms_not_negative', sql`${table.activeMs} >= 0`),
    ownedByParent('sittings', table.parentId),
  ],
);
