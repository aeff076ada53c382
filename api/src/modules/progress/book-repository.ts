import type { BookProgress } from '@advay/shared/schemas/progress';
import { desc, eq, sql } from 'drizzle-orm';
import type { ParentTransaction } from '../../db/database.ts';
import { dailySittings } from '../../db/schema/daily-sittings.ts';
import { sittings } from '../../db/schema/sittings.ts';

const whole = (text: ReturnType<typeof sql>) => text.mapWith(Number);

/** What a child read, the book read last first: single sittings and summed days together. */
export function readBooks(
  transaction: ParentTransaction,
  childId: string,
): Promise<BookProgress[]> {
  const read = readings(transaction, childId);
  const lastDay = sql<string>`to_char(max(${read.day}), 'YYYY-MM-DD')`;
  return transaction
    .select({
      bookID: read.bookId,
      sittings: whole(sql`sum(${read.sittings})`),
      togetherSittings: whole(sql`sum(${read.togetherSittings})`),
      mostPagesRead: whole(sql`max(${read.mostPagesRead})`),
      pageCount: whole(sql`max(${read.pageCount})`),
      activeMs: whole(sql`sum(${read.activeMs})`),
      lastDay,
    })
    .from(read)
    .groupBy(read.bookId)
    .orderBy(desc(lastDay), read.bookId);
}

/** Days are counted in UTC, as those of rounds are. */
function readings(transaction: ParentTransaction, childId: string) {
  const one = sittings;
  const day = dailySittings;
  return transaction
    .select({
      bookId: one.bookId,
      day: sql<string>`(${one.derivedAt} at time zone 'UTC')::date`.as('read_on'),
      sittings: sql<number>`1`.as('sittings'),
      togetherSittings: sql<number>`${one.isTogether}::integer`.as('together'),
      mostPagesRead: sql<number>`${one.pagesRead}`.as('most_pages'),
      pageCount: one.pageCount,
      activeMs: sql<number>`${one.activeMs}::bigint`.as('active_ms'),
    })
    .from(one)
    .where(eq(one.childId, childId))
    .unionAll(
      transaction
        .select({
          bookId: day.bookId,
          day: sql<string>`${day.day}`,
          sittings: sql<number>`${day.sittings}`,
          togetherSittings: sql<number>`${day.togetherSittings}`,
          mostPagesRead: sql<number>`${day.mostPagesRead}`,
          pageCount: day.pageCount,
          activeMs: sql<number>`${day.activeMs}`,
        })
        .from(day)
        .where(eq(day.childId, childId)),
    )
    .as('readings');
}
