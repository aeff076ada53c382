import { sql } from 'drizzle-orm';
import { check, index, primaryKey, smallint, text, unique, uuid } from 'drizzle-orm/pg-core';
import { instant } from './instant.ts';
import { ofChild } from './of-child.ts';
import { ownedByParent } from './parent-policy.ts';
import { appSchema } from './roles.ts';

/** Whom a parent lets call one child. No account: a device of theirs keeps a pass. */
export const relatives = appSchema.table(
  'relatives',
  {
    parentId: uuid('parent_id').notNull(),
    id: uuid('id').notNull(),
    childId: uuid('child_id').notNull(),
    /** What they call themselves. */
    name: text('name').notNull(),
    relation: text('relation').notNull(),
    /** SHA-256 of the pass's random half: a dump of this table rings nowhere. */
    passHash: text('pass_hash').notNull(),
    /** When the child's device may let them in by itself; all null asks for a tap each time. */
    windowWeekdays: smallint('window_weekdays').array(),
    windowFromMinute: smallint('window_from_minute'),
    windowToMinute: smallint('window_to_minute'),
    windowTimeZone: text('window_time_zone'),
    createdAt: instant('created_at').notNull(),
    lastRangAt: instant('last_rang_at'),
    endedAt: instant('ended_at'),
  },
  (table) => [
    primaryKey({ columns: [table.parentId, table.id] }),
    ofChild(table),
    unique('relatives_with_child').on(table.parentId, table.childId, table.id),
    index('relatives_by_pass').on(table.parentId, table.passHash),
    check('name_of_a_person', sql`char_length(${table.name}) between 1 and 24`),
    check(
      'window_whole_or_none',
      sql`num_nulls(${table.windowWeekdays}, ${table.windowFromMinute}, ${table.windowToMinute}, ${table.windowTimeZone}) in (0, 4)`,
    ),
    ownedByParent('relatives', table.parentId),
  ],
);
