import { sql } from 'drizzle-orm';
import { check, index, integer, numeric, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './instant.ts';
import { ofChild } from './of-child.ts';
import { ownedByParent } from './parent-policy.ts';
import { appSchema } from './roles.ts';

/**
 * One finished round. The key holds the parent, so that another family's event id neither
 * blocks nor reveals anything; the child is reached by parent and child together.
 */
export const telemetryEvents = appSchema.table(
  'telemetry_events',
  {
    parentId: uuid('parent_id').notNull(),
    id: uuid('id').notNull(),
    childId: uuid('child_id').notNull(),
    gameId: text('game_id').notNull(),
    step: text('step').notNull(),
    xpEarned: integer('xp_earned').notNull(),
    /** 0 easy .. 1 hard in hundredths; null when not measured. */
    struggleIndex: numeric('struggle_index', { precision: 3, scale: 2, mode: 'number' }),
    activeMs: integer('active_ms').notNull(),
    sessionSeq: integer('session_seq').notNull(),
    /** By the device's clock. */
    occurredAt: instant('occurred_at').notNull(),
    /** By the device's clock, of the batch that brought it. */
    sentAt: instant('sent_at').notNull(),
    /** By the server's clock. */
    receivedAt: instant('received_at').notNull(),
    /** When it happened by the server's clock: received − (sent − occurred), never later than received. */
    derivedAt: instant('derived_at').notNull(),
    /** Why there is no struggle index; null where there is one, and where an old device did not say. */
    unmeasured: text('unmeasured'),
  },
  (table) => [
    primaryKey({ columns: [table.parentId, table.id] }),
    ofChild(table),
    index('telemetry_events_by_child').on(table.parentId, table.childId, table.derivedAt, table.id),
    index('telemetry_events_by_receipt').on(table.parentId, table.receivedAt, table.childId),
    check('xp_earned_not_negative', sql`${table.xpEarned} >= 0`),
    check('struggle_index_in_range', sql`${table.struggleIndex} between 0 and 1`),
    check('active_ms_not_negative', sql`${table.activeMs} >= 0`),
    ownedByParent('telemetry_events', table.parentId),
  ],
);
