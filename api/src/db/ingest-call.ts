import { type SQL, sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { EventBatch, EventOutcome } from './database.ts';

const outcomes = {
  index: sql<number>`event_index`,
  outcome: sql<EventOutcome['outcome']>`outcome`,
};

function ingestFunction({ parentId, sentAt, receivedAt, rows }: EventBatch): SQL {
  return sql`app.ingest_events(
    ${parentId}::uuid, ${sentAt}::timestamptz, ${receivedAt}::timestamptz,
    ${JSON.stringify(rows)}::text::jsonb
  )`;
}

/** One statement, so one round trip and one transaction. */
export async function callIngest(
  handle: Pick<PgDatabase<PgQueryResultHKT>, 'select'>,
  batch: EventBatch,
): Promise<readonly EventOutcome[]> {
  return handle.select(outcomes).from(ingestFunction(batch));
}
