import type { GameId } from '@advay/shared/games/catalogue';
import { MEASURED_ROUNDS_FOR_WORDS, skillWord } from '@advay/shared/progress/skill-word';
import type { ChildProgress, DayProgress, SkillProgress } from '@advay/shared/schemas/progress';
import { and, eq, gte, sql } from 'drizzle-orm';
import type { ParentTransaction } from '../../db/database.ts';
import { dailyRollups } from '../../db/schema/daily-rollups.ts';
import { telemetryEvents } from '../../db/schema/telemetry-events.ts';
import { PROGRESS_DAYS, STRUGGLE_ROUNDS } from '../../limits.ts';
import { hasChild } from '../children/child-repository.ts';
import { readBooks } from './book-repository.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const whole = (text: ReturnType<typeof sql>) => text.mapWith(Number);

/** Everything a parent's page shows of one child; null when this family has no such child. */
export async function readProgress(
  transaction: ParentTransaction,
  childId: string,
  now: Date,
): Promise<ChildProgress | null> {
  if (!(await hasChild(transaction, childId))) return null;
  const skills = await readSkills(transaction, childId);
  const sum = (field: 'rounds' | 'measuredRounds' | 'xpEarned' | 'activeMs') =>
    skills.reduce((total, skill) => total + skill[field], 0);
  return {
    childId,
    totals: {
      rounds: sum('rounds'),
      measuredRounds: sum('measuredRounds'),
      xpEarned: sum('xpEarned'),
      activeMs: sum('activeMs'),
    },
    skills,
    days: await readDays(transaction, childId, now),
    books: await readBooks(transaction, childId),
  };
}

/** Single rounds and summed days together: a day counts each of its measured rounds at the day's mean. */
async function readSkills(
  transaction: ParentTransaction,
  childId: string,
): Promise<SkillProgress[]> {
  const ranked = transaction.$with('ranked').as(rankedPlay(transaction, childId));
  // How many of a row's measured rounds are among the last ones.
  const weight = sql`greatest(0, least(${ranked.measuredRounds}, ${STRUGGLE_ROUNDS} - ${ranked.newerRounds}))`;
  const rows = await transaction
    .with(ranked)
    .select({
      gameID: ranked.gameId,
      step: ranked.step,
      rounds: whole(sql`sum(${ranked.rounds})`),
      measuredRounds: whole(sql`sum(${ranked.measuredRounds})`),
      poorlySeenRounds: whole(sql`sum(${ranked.poorlySeenRounds})`),
      xpEarned: whole(sql`sum(${ranked.xpEarned})`),
      activeMs: whole(sql`sum(${ranked.activeMs})`),
      struggleIndex: sql<string | null>`round(
        sum(${ranked.meanStruggle} * ${weight}) / nullif(sum(${weight}), 0), 2)`,
    })
    .from(ranked)
    .groupBy(ranked.gameId, ranked.step)
    .orderBy(ranked.gameId, ranked.step);
  return rows.map((row) => {
    const struggleIndex = row.struggleIndex === null ? null : Number(row.struggleIndex);
    const isSure = struggleIndex !== null && row.measuredRounds >= MEASURED_ROUNDS_FOR_WORDS;
    return {
      ...row,
      gameID: row.gameID as GameId,
      struggleIndex,
      word: isSure ? skillWord(struggleIndex) : null,
    };
  });
}

/** Rounds and days of a child, each with the number of measured rounds of its step that came after it. */
function rankedPlay(transaction: ParentTransaction, childId: string) {
  const event = telemetryEvents;
  const day = dailyRollups;
  const played = transaction
    .select({
      gameId: event.gameId,
      step: event.step,
      rounds: sql<number>`1`.as('rounds'),
      measuredRounds: sql<number>`(${event.struggleIndex} is not null)::integer`.as('measured'),
      poorlySeenRounds:
        sql<number>`(${event.unmeasured} is not distinct from 'poorly-seen')::integer`.as(
          'poorly_seen',
        ),
      xpEarned: event.xpEarned,
      activeMs: sql<number>`${event.activeMs}::bigint`.as('active_ms'),
      meanStruggle: sql<number | null>`${event.struggleIndex}`.as('mean_struggle'),
      playedAt: sql<Date>`${event.derivedAt}`.as('played_at'),
      sessionSeq: event.sessionSeq,
    })
    .from(event)
    .where(eq(event.childId, childId))
    .unionAll(
      transaction
        .select({
          gameId: day.gameId,
          step: day.step,
          rounds: sql<number>`${day.rounds}`,
          measuredRounds: sql<number>`${day.measuredRounds}`,
          poorlySeenRounds: sql<number>`${day.poorlySeenRounds}`,
          xpEarned: day.xpEarned,
          activeMs: sql<number>`${day.activeMs}`,
          meanStruggle: sql<number | null>`${day.struggleSum} / nullif(${day.measuredRounds}, 0)`,
          playedAt: sql<Date>`${day.day}::timestamp at time zone 'UTC'`,
          sessionSeq: sql<number>`0`,
        })
        .from(day)
        .where(eq(day.childId, childId)),
    )
    .as('played');
  return transaction
    .select({
      gameId: played.gameId,
      step: played.step,
      rounds: played.rounds,
      measuredRounds: played.measuredRounds,
      poorlySeenRounds: played.poorlySeenRounds,
      xpEarned: played.xpEarned,
      activeMs: played.activeMs,
      meanStruggle: played.meanStruggle,
      newerRounds: sql<number>`sum(${played.measuredRounds}) over (
        partition by ${played.gameId}, ${played.step}
        order by ${played.playedAt} desc, ${played.sessionSeq} desc rows unbounded preceding
      ) - ${played.measuredRounds}`.as('newer_rounds'),
    })
    .from(played);
}

/** Days are counted in UTC: one line for everybody, and no need to know where a family lives. */
async function readDays(
  transaction: ParentTransaction,
  childId: string,
  now: Date,
): Promise<DayProgress[]> {
  const event = telemetryEvents;
  const today = Math.floor(now.getTime() / DAY_MS);
  const firstDay = new Date((today - PROGRESS_DAYS + 1) * DAY_MS);
  const day = sql<string>`to_char(${event.derivedAt} at time zone 'UTC', 'YYYY-MM-DD')`;
  const rows = await transaction
    .select({
      day: day.as('day'),
      rounds: whole(sql`count(*)`),
      measuredRounds: whole(sql`count(${event.struggleIndex})`),
      xpEarned: whole(sql`sum(${event.xpEarned})`),
      activeMs: whole(sql`sum(${event.activeMs})`),
      struggleIndex: sql<string | null>`round(avg(${event.struggleIndex}), 2)`,
    })
    .from(event)
    .where(and(eq(event.childId, childId), gte(event.derivedAt, firstDay)))
    .groupBy(sql`1`)
    .orderBy(sql`1`);
  return rows.map((row) => ({
    ...row,
    struggleIndex: row.struggleIndex === null ? null : Number(row.struggleIndex),
  }));
}
