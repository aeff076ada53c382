import { sql } from 'drizzle-orm';
import { foreignKey, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant } from './instant.ts';
import { ownedByParent } from './parent-policy.ts';
import { parents } from './parents.ts';
import { appSchema } from './roles.ts';

/** What a parent agreed to, when, in which words and how; withdrawn ones stay, as the record of it. */
export const consents = appSchema.table(
  'consents',
  {
    parentId: uuid('parent_id').notNull(),
    id: uuid('id').notNull(),
    kind: text('kind').notNull(),
    noticeVersion: text('notice_version').notNull(),
    method: text('method').notNull(),
    givenAt: instant('given_at').notNull(),
    withdrawnAt: instant('withdrawn_at'),
  },
  (table) => [
    primaryKey({ columns: [table.parentId, table.id] }),
    foreignKey({ columns: [table.parentId], foreignColumns: [parents.parentId] }).onDelete(
      'cascade',
    ),
    // One agreement of a kind is in force at a time, however often a button is pressed.
    uniqueIndex('consents_in_force')
      .on(table.parentId, table.kind)
      .where(sql`${table.withdrawnAt} is null`),
    ownedByParent('consents', table.parentId),
  ],
);
