import type { GameId } from '@advay/shared/games/catalogue';
import { dayNamerIn, knownZone } from '@advay/shared/progress/local-day';
import { MEASURED_ROUNDS_FOR_WORDS, skillWord } from '@advay/shared/progress/skill-word';
import type { ChildProgress, SkillProgress } from '@advay/shared/schemas/progress';
import { eq, sql } from 'drizzle-orm';
import type { ParentTransaction } from '../../db/database.ts';
import { dailyRollups } from '../../db/schema/daily-rollups.ts';
import { telemetryEvents } from '../../db/schema/telemetry-events.ts';
import { STRUGGLE_ROUNDS } from '../../limits.ts';
import { hasChild } from '../children/child-repository.ts';
import { readBooks } from './book-repository.ts';
import { readDays } from './day-repository.ts';

const whole = (text: ReturnType<typeof sql>) => text.mapWith(Number);

/** Everything a parent's page shows of one child; null when this family has no such child. */
export async function readProgress(
  transaction: ParentTransaction,
  childId: string,
  asked: Readonly<{ now: Date; timeZone: string }>,
): Promise<ChildProgress | null> {
  if (!(await hasChild(transaction, childId))) return null;
  const dayOf = dayNamerIn(asked.timeZone);
  const today = dayOf(asked.now.getTime());
  const skills = await readSkills(transaction, childId);
  const sum = (field: 'rounds' | 'measuredRounds' | 'xpEarned' | 'activeMs') =>
    skills.reduce((total, skill) => total + skill[field], 0);
  return {
    childId,
    timeZone: knownZone(asked.timeZone),
    today,
    totals: {
      rounds: sum('rounds'),
      measuredRounds: sum('measuredRounds'),
      xpEarned: sum('xpEarned'),
      activeMs: sum('activeMs'),
    },
    skills,
    days: await readDays(transaction, childId, { today, dayOf }),
    books: await readBooks(transaction, childId, dayOf),
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
