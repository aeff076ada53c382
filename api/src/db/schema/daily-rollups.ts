import { sql } from 'drizzle-orm';
import { bigint, check, date, integer, numeric, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { ofChild } from './of-child.ts';
import { ownedByParent } from './parent-policy.ts';
import { appSchema } from './roles.ts';

/**
 * What is kept of rounds past their retention: sums of one child's day on one step of one game. A round
 * counts either here or in `telemetry_events`, never in both.
 */
export const dailyRollups = appSchema.table(
  'daily_rollups',
  {
    parentId: uuid('parent_id').notNull(),
    childId: uuid('child_id').notNull(),
    gameId: text('game_id').notNull(),
    step: text('step').notNull(),
    /** UTC, whatever day it was where the family lives: it only keeps sums apart. */
    day: date('day', { mode: 'string' }).notNull(),
    rounds: integer('rounds').notNull(),
    measuredRounds: integer('measured_rounds').notNull(),
    xpEarned: integer('xp_earned').notNull(),
    activeMs: bigint('active_ms', { mode: 'number' }).notNull(),
    /** Of the measured rounds; 0 when there was none. */
    struggleSum: numeric('struggle_sum', { precision: 12, scale: 2, mode: 'number' }).notNull(),
    /** Rounds without a measure because the camera saw too little. */
    poorlySeenRounds: integer('poorly_seen_rounds').notNull().default(0),
  },
  (table) => [
    primaryKey({
      columns: [table.parentId, table.childId, table.gameId, table.step, table.day],
    }),
    ofChild(table),
    check('measured_among_rounds', sql`${table.measuredRounds} between 0 and ${table.rounds}`),
    ownedByParent('daily_rollups', table.parentId),
  ],
);
