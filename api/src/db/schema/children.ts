import { boolean, integer, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { ownedByParent } from './parent-policy.ts';
import { parents } from './parents.ts';
import { appSchema } from './roles.ts';

/** A child is a nickname from word lists, an age band and a picture: nothing that names a person. */
export const children = appSchema.table(
  'children',
  {
    parentId: uuid('parent_id')
      .notNull()
      .references(() => parents.parentId, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    nickname: text('nickname').notNull(),
    ageBand: text('age_band').notNull(),
    avatar: text('avatar').notNull(),
    languages: text('languages').array().notNull().default(['en']),
    calmMotion: boolean('calm_motion').notNull().default(false),
    playMinutesADay: integer('play_minutes_a_day'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.parentId, table.id] }),
    ownedByParent('children', table.parentId),
  ],
);
