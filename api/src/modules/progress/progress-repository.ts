import type { GameId } from '@advay/shared/games/catalogue';
import { MEASURED_ROUNDS_FOR_WORDS, skillWord } from '@advay/shared/progress/skill-word';
import type { ChildProgress, DayProgress, SkillProgress } from '@advay/shared/schemas/progress';
import { and, eq, gte, sql } from 'drizzle-orm';
import type { ParentTransaction } from '../../db/database.ts';
import { telemetryEvents } from '../../db/schema/telemetry-events.ts';
import { PROGRESS_DAYS, STRUGGLE_ROUNDS } from '../../limits.ts';
import { hasChild } from '../children/child-repository.ts';

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
  };
}

async function readSkills(
  transaction: ParentTransaction,
  childId: string,
): Promise<SkillProgress[]> {
  const event = telemetryEvents;
  // Counts measured and unmeasured rounds each for themselves, the latest first.
  const ranked = transaction.$with('ranked').as(
    transaction
      .select({
        gameId: event.gameId,
        step: event.step,
        xpEarned: event.xpEarned,
        activeMs: event.activeMs,
        struggleIndex: event.struggleIndex,
        recency: sql<number>`row_number() over (
          partition by ${event.gameId}, ${event.step}, ${event.struggleIndex} is null
          order by ${event.derivedAt} desc, ${event.sessionSeq} desc
        )`.as('recency'),
      })
      .from(event)
      .where(eq(event.childId, childId)),
  );
  const rows = await transaction
    .with(ranked)
    .select({
      gameID: ranked.gameId,
      step: ranked.step,
      rounds: whole(sql`count(*)`),
      measuredRounds: whole(sql`count(${ranked.struggleIndex})`),
      xpEarned: whole(sql`sum(${ranked.xpEarned})`),
      activeMs: whole(sql`sum(${ranked.activeMs})`),
      struggleIndex: sql<string | null>`round(avg(${ranked.struggleIndex})
        filter (where ${ranked.recency} <= ${STRUGGLE_ROUNDS}), 2)`,
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
