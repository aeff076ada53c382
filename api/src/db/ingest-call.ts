import { type SQL, sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { EventBatch, EventOutcome } from './database.ts';

const outcomes = {
  index: sql<number>`event_index`,
  outcome: sql<EventOutcome['outcome']>`outcome`,
};

type IngestFunction = 'ingest_events' | 'ingest_sittings';

function callOf(name: IngestFunction, { parentId, sentAt, receivedAt, rows }: EventBatch): SQL {
  return sql`app.${sql.identifier(name)}(
    ${parentId}::uuid, ${sentAt}::timestamptz, ${receivedAt}::timestamptz,
    ${JSON.stringify(rows)}::text::jsonb
  )`;
}

/** A batch is nearly always of one kind; one of both is stored by one statement all the same. */
function ingestCalls(batch: EventBatch): SQL {
  const sittings = batch.rows.filter((row) => 'book_id' in row);
  if (sittings.length === 0) return callOf('ingest_events', batch);
  if (sittings.length === batch.rows.length) return callOf('ingest_sittings', batch);
  const rounds = batch.rows.filter((row) => 'game_id' in row);
  return sql`(
    select * from ${callOf('ingest_events', { ...batch, rows: rounds })}
    union all select * from ${callOf('ingest_sittings', { ...batch, rows: sittings })}
  ) as stored`;
}

/** One statement, so one round trip and one transaction. */
export async function callIngest(
  handle: Pick<PgDatabase<PgQueryResultHKT>, 'select'>,
  batch: EventBatch,
): Promise<readonly EventOutcome[]> {
  return handle.select(outcomes).from(ingestCalls(batch));
}
