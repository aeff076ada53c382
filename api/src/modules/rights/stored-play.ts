import type { GameId } from '@advay/shared/games/catalogue';
import type {
  ExportedDay,
  ExportedEvent,
  ExportedSitting,
  ExportedSittingDay,
} from '@advay/shared/schemas/export';
import type { UnmeasuredReason } from '@advay/shared/schemas/telemetry';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { ParentTransaction } from '../../db/database.ts';
import { dailyRollups } from '../../db/schema/daily-rollups.ts';
import { dailySittings } from '../../db/schema/daily-sittings.ts';
import { sittings } from '../../db/schema/sittings.ts';
import { telemetryEvents } from '../../db/schema/telemetry-events.ts';
import { EXPORT_PAGE_ROWS } from '../../limits.ts';

/** Reads the rows of one child that come after one, or the first ones, in the order of an index: at most one page. */
export type ReadPage<Row> = (
  transaction: ParentTransaction,
  childId: string,
  after: Row | null,
) => Promise<Row[]>;

/** Oldest first. */
export const readEvents: ReadPage<ExportedEvent> = async (transaction, childId, after) => {
  const { derivedAt, id } = telemetryEvents;
  const rows = await transaction
    .select()
    .from(telemetryEvents)
    .where(
      and(
        eq(telemetryEvents.childId, childId),
        after === null
          ? undefined
          : sql`(${derivedAt}, ${id}) > (${after.derivedAt}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(asc(derivedAt), asc(id))
    .limit(EXPORT_PAGE_ROWS);
  return rows.map(({ parentId: _parentId, gameId, unmeasured, ...row }) => ({
    ...row,
    gameID: gameId as GameId,
    unmeasured: unmeasured as UnmeasuredReason | null,
    ...momentsOf(row),
  }));
};

/** Oldest first. */
export const readSittings: ReadPage<ExportedSitting> = async (transaction, childId, after) => {
  const { derivedAt, id } = sittings;
  const rows = await transaction
    .select()
    .from(sittings)
    .where(
      and(
        eq(sittings.childId, childId),
        after === null
          ? undefined
          : sql`(${derivedAt}, ${id}) > (${after.derivedAt}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(asc(derivedAt), asc(id))
    .limit(EXPORT_PAGE_ROWS);
  return rows.map(({ parentId: _parentId, bookId: bookID, ...row }) => ({
    ...row,
    bookID,
    ...momentsOf(row),
  }));
};

/** By game and step, oldest first. */
export const readDays: ReadPage<ExportedDay> = async (transaction, childId, after) => {
  const { gameId, step, day } = dailyRollups;
  const rows = await transaction
    .select()
    .from(dailyRollups)
    .where(
      and(
        eq(dailyRollups.childId, childId),
        after === null
          ? undefined
          : sql`(${gameId}, ${step}, ${day}) > (${after.gameID}, ${after.step}, ${after.day}::date)`,
      ),
    )
    .orderBy(asc(gameId), asc(step), asc(day))
    .limit(EXPORT_PAGE_ROWS);
  return rows.map(({ parentId: _parentId, gameId: gameID, ...row }) => ({
    ...row,
    gameID: gameID as GameId,
  }));
};

/** By book, oldest first. */
export const readSittingDays: ReadPage<ExportedSittingDay> = async (
  transaction,
  childId,
  after,
) => {
  const { bookId, day } = dailySittings;
  const rows = await transaction
    .select()
    .from(dailySittings)
    .where(
      and(
        eq(dailySittings.childId, childId),
        after === null
          ? undefined
          : sql`(${bookId}, ${day}) > (${after.bookID}, ${after.day}::date)`,
      ),
    )
    .orderBy(asc(bookId), asc(day))
    .limit(EXPORT_PAGE_ROWS);
  return rows.map(({ parentId: _parentId, bookId: bookID, lastReadAt, ...row }) => ({
    ...row,
    bookID,
    lastReadAt: lastReadAt?.toISOString() ?? null,
  }));
};

type Moments = 'occurredAt' | 'sentAt' | 'receivedAt' | 'derivedAt';

function momentsOf(row: Readonly<Record<Moments, Date>>): Record<Moments, string> {
  return {
    occurredAt: row.occurredAt.toISOString(),
    sentAt: row.sentAt.toISOString(),
    receivedAt: row.receivedAt.toISOString(),
    derivedAt: row.derivedAt.toISOString(),
  };
}
