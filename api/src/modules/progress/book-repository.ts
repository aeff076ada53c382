import type { BookProgress } from '@advay/shared/schemas/progress';
import { desc, eq, sql } from 'drizzle-orm';
import type { ParentTransaction } from '../../db/database.ts';
import { dailySittings } from '../../db/schema/daily-sittings.ts';
import { sittings } from '../../db/schema/sittings.ts';

const whole = (text: ReturnType<typeof sql>) => text.mapWith(Number);

/** What a child read, the book read last first: single sittings and summed days together. */
export async function readBooks(
  transaction: ParentTransaction,
  childId: string,
  dayOf: (epochMs: number) => string,
): Promise<BookProgress[]> {
  const read = readings(transaction, childId);
  const lastReadMs = whole(sql`extract(epoch from max(${read.lastReadAt})) * 1000`);
  const rows = await transaction
    .select({
      bookID: read.bookId,
      sittings: whole(sql`sum(${read.sittings})`),
      togetherSittings: whole(sql`sum(${read.togetherSittings})`),
      mostPagesRead: whole(sql`max(${read.mostPagesRead})`),
      pageCount: whole(sql`max(${read.pageCount})`),
      activeMs: whole(sql`sum(${read.activeMs})`),
      lastReadMs,
    })
    .from(read)
    .groupBy(read.bookId)
    .orderBy(desc(lastReadMs), read.bookId);
  return rows.map(({ lastReadMs: atMs, ...row }) => ({ ...row, lastDay: dayOf(atMs) }));
}

/** Sums of before the moment was kept stand at the noon of their day, which is that day in most of the world. */
function readings(transaction: ParentTransaction, childId: string) {
  const one = sittings;
  const day = dailySittings;
  return transaction
    .select({
      bookId: one.bookId,
      lastReadAt: sql<Date>`${one.derivedAt}`.as('last_read_at'),
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
          lastReadAt: sql<Date>`coalesce(${day.lastReadAt}, ${day.day}::timestamp at time zone 'UTC' + interval '12 hours')`,
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
