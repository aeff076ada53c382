import { dayAfter } from '@advay/shared/progress/local-day';
import type { DayProgress } from '@advay/shared/schemas/progress';
import { and, eq, gte, sql } from 'drizzle-orm';
import type { ParentTransaction } from '../../db/database.ts';
import { telemetryEvents } from '../../db/schema/telemetry-events.ts';
import { EVENT_MAX_AGE_MS, EVENT_MAX_AHEAD_MS, PROGRESS_DAYS } from '../../limits.ts';

/** Every time zone in use is so many whole quarters of an hour away from UTC: no quarter lies in two days. */
const QUARTER_MS = 15 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;
const whole = (text: ReturnType<typeof sql>) => text.mapWith(Number);

type Quarter = Readonly<{
  quarter: number;
  rounds: number;
  aboutRounds: number;
  measuredRounds: number;
  xpEarned: number;
  activeMs: number;
  struggleHundredths: number;
}>;

/** The days with play of the last thirty, oldest first, as those live them whom `dayOf` names the days for. */
export async function readDays(
  transaction: ParentTransaction,
  childId: string,
  { today, dayOf }: Readonly<{ today: string; dayOf: (epochMs: number) => string }>,
): Promise<DayProgress[]> {
  const firstDay = dayAfter(today, 1 - PROGRESS_DAYS);
  // A day may begin half a day and more before the one of that name in UTC.
  const from = new Date(Date.parse(firstDay) - DAY_MS);
  const days = new Map<string, Quarter[]>();
  for (const quarter of await readQuarters(transaction, childId, from)) {
    const day = dayOf(quarter.quarter * QUARTER_MS);
    if (day >= firstDay) days.set(day, [...(days.get(day) ?? []), quarter]);
  }
  return [...days].map(([day, quarters]) => sumDay(day, quarters));
}

function sumDay(day: string, quarters: readonly Quarter[]): DayProgress {
  const sum = (field: Exclude<keyof Quarter, 'quarter'>) =>
    quarters.reduce((total, quarter) => total + quarter[field], 0);
  const measuredRounds = sum('measuredRounds');
  return {
    day,
    rounds: sum('rounds'),
    aboutRounds: sum('aboutRounds'),
    measuredRounds,
    xpEarned: sum('xpEarned'),
    activeMs: sum('activeMs'),
    struggleIndex:
      measuredRounds === 0 ? null : Math.round(sum('struggleHundredths') / measuredRounds) / 100,
  };
}

/** In quarters of an hour since 1970, oldest first: which day each is in is not the database's to know. */
function readQuarters(
  transaction: ParentTransaction,
  childId: string,
  from: Date,
): Promise<Quarter[]> {
  const event = telemetryEvents;
  const quarterS = sql.raw(String(QUARTER_MS / 1_000));
  const statedAgeMs = sql`extract(epoch from ${event.sentAt} - ${event.occurredAt}) * 1000`;
  const isAbout = sql`${statedAgeMs} < ${sql.raw(String(-EVENT_MAX_AHEAD_MS))} or ${statedAgeMs} > ${sql.raw(String(EVENT_MAX_AGE_MS))}`;
  return transaction
    .select({
      quarter: whole(sql`floor(extract(epoch from ${event.derivedAt}) / ${quarterS})`),
      rounds: whole(sql`count(*)`),
      aboutRounds: whole(sql`count(*) filter (where ${isAbout})`),
      measuredRounds: whole(sql`count(${event.struggleIndex})`),
      xpEarned: whole(sql`sum(${event.xpEarned})`),
      activeMs: whole(sql`sum(${event.activeMs})`),
      struggleHundredths: whole(sql`coalesce(sum(${event.struggleIndex}) * 100, 0)`),
    })
    .from(event)
    .where(and(eq(event.childId, childId), gte(event.derivedAt, from)))
    .groupBy(sql`1`)
    .orderBy(sql`1`);
}
