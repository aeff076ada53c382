import { sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { EVENTS_A_DAY_OF_CHILD, EVENTS_A_DAY_OF_FAMILY } from '../limits.ts';
import type { EventBatch, EventOutcome } from './database.ts';
import { sqlStateOf } from './sql-state.ts';

const outcomes = {
  index: sql<number>`event_index`,
  outcome: sql<EventOutcome['outcome']>`outcome`,
};

/** One statement, so one round trip and one transaction, whatever kinds of events there are in the batch. */
export async function callIngest(
  handle: Pick<PgDatabase<PgQueryResultHKT>, 'select'>,
  { parentId, sentAt, receivedAt, rows }: EventBatch,
): Promise<readonly EventOutcome[]> {
  const json = (kind: 'game_id' | 'book_id') =>
    sql`${JSON.stringify(rows.filter((row) => kind in row))}::text::jsonb`;
  return handle.select(outcomes).from(sql`app.ingest_within(
    ${parentId}::uuid, ${sentAt}::timestamptz, ${receivedAt}::timestamptz,
    ${json('game_id')}, ${json('book_id')},
    ${EVENTS_A_DAY_OF_CHILD}::integer, ${EVENTS_A_DAY_OF_FAMILY}::integer
  )`);
}

/** The child or the family has brought as many events as a day takes; nothing of this batch was stored. */
export function isDayFull(error: unknown): boolean {
  return sqlStateOf(error) === 'ADV01';
}
