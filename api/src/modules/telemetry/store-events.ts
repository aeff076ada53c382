import type { Database, EventBatch, EventOutcome, EventRow } from '../../db/database.ts';
import { isBadValue, isLostRace, sqlStateOf } from '../../db/sql-state.ts';
import { INGEST_ATTEMPTS } from '../../limits.ts';

export type StoreOutcome = EventOutcome['outcome'] | 'unknown-child' | 'not-storable';

/**
 * Stores what was judged fit: one call for the batch. Should the database refuse a value all the same,
 * the events go one by one, so that the others are stored. Throws only when the database is in trouble.
 */
export async function storeEvents(
  database: Pick<Database, 'ingestEvents'>,
  batch: EventBatch,
): Promise<ReadonlyMap<number, StoreOutcome>> {
  if (batch.rows.length === 0) return new Map();
  try {
    return outcomesOf(batch.rows, await ingest(database, batch));
  } catch (error) {
    if (!isBadValue(error)) throw error;
    const outcomes = new Map<number, StoreOutcome>();
    for (const row of batch.rows) outcomes.set(row.index, await storeOne(database, batch, row));
    return outcomes;
  }
}

async function storeOne(
  database: Pick<Database, 'ingestEvents'>,
  batch: EventBatch,
  row: EventRow,
): Promise<StoreOutcome> {
  try {
    const outcomes = await ingest(database, { ...batch, rows: [row] });
    return outcomes[0]?.outcome ?? 'unknown-child';
  } catch (error) {
    if (!isBadValue(error)) throw error;
    // A foreign key: the child went away between the look and the insert.
    return sqlStateOf(error) === '23503' ? 'unknown-child' : 'not-storable';
  }
}

async function ingest(
  database: Pick<Database, 'ingestEvents'>,
  batch: EventBatch,
): Promise<readonly EventOutcome[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.ingestEvents(batch);
    } catch (error) {
      if (!isLostRace(error) || attempt === INGEST_ATTEMPTS) throw error;
    }
  }
}

function outcomesOf(
  rows: readonly EventRow[],
  outcomes: readonly EventOutcome[],
): ReadonlyMap<number, StoreOutcome> {
  const known = new Map<number, StoreOutcome>(
    outcomes.map(({ index, outcome }) => [index, outcome]),
  );
  return new Map(rows.map(({ index }) => [index, known.get(index) ?? 'unknown-child']));
}
