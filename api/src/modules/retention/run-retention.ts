import { sql } from 'drizzle-orm';
import type { Database, ParentTransaction } from '../../db/database.ts';
import { CALL_RETENTION_DAYS, EVENT_RETENTION_DAYS, INVITE_RETENTION_DAYS } from '../../limits.ts';
import { forgetOldTries } from '../accounts/draw-on-budgets.ts';
import { everyParent } from '../accounts/every-parent.ts';
import { forgetExpired } from '../accounts/forget-expired.ts';
import { forgetCallsBefore } from '../calls/call-repository.ts';
import { forgetInvitesBefore } from '../friendships/invite-repository.ts';
import type { Mailer } from '../mail/mailer.ts';
import { forgetRelativesEndedBefore } from '../relatives/relative-repository.ts';
import { endLapsedAccounts } from './end-lapsed-accounts.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

type Moved = Readonly<{ eventsDeleted: number; daysRolledUp: number }>;

export type RetentionReport = Readonly<{
  families: number;
  /** Rounds and sittings with books. */
  eventsDeleted: number;
  daysRolledUp: number;
  invitesForgotten: number;
  callsForgotten: number;
  /** Ended so long ago that no call of theirs is in the log. */
  relativesForgotten: number;
  /** Counts of tries at passwords whose time is over. */
  triesForgotten: number;
  /** Sessions, codes and challenges whose time is over. */
  expiredForgotten: number;
  accountsWarned: number;
  accountsErased: number;
  /** Families and accounts left as they were; the next run tries them again. */
  failures: number;
}>;

/**
 * Turns every family's rounds and sittings past their retention into sums of their days, and forgets what is
 * kept for a while alone. Works as the API's own role, one family in one transaction: no policy is bypassed, and one family in trouble does not stop the others.
 */
export async function runRetention(
  {
    database,
    mailer,
    now,
  }: {
    database: Pick<Database, 'auth' | 'withParent' | 'withTwoParents'>;
    mailer: Mailer;
    now: Date;
  },
  onFailure: (error: unknown) => void = () => {},
): Promise<RetentionReport> {
  // Whole days alone, so that a day is summed once.
  const today = Math.floor(now.getTime() / DAY_MS);
  const before = new Date((today - EVENT_RETENTION_DAYS) * DAY_MS);
  const invitesBefore = new Date(now.getTime() - INVITE_RETENTION_DAYS * DAY_MS);
  const callsBefore = new Date(now.getTime() - CALL_RETENTION_DAYS * DAY_MS);
  const report = {
    families: 0,
    eventsDeleted: 0,
    daysRolledUp: 0,
    triesForgotten: await forgetOldTries(database.auth),
    expiredForgotten: await forgetExpired(database.auth),
    invitesForgotten: 0,
    callsForgotten: 0,
    relativesForgotten: 0,
    failures: 0,
  };
  const fail = (error: unknown) => {
    report.failures += 1;
    onFailure(error);
  };
  const lapsed = await endLapsedAccounts({ database, mailer, now }, fail);
  for await (const parentId of everyParent(database)) {
    report.families += 1;
    try {
      const moved = await rollUp(database, parentId, before);
      report.eventsDeleted += moved.eventsDeleted;
      report.daysRolledUp += moved.daysRolledUp;
      report.invitesForgotten += await database.withParent(parentId, (transaction) =>
        forgetInvitesBefore(transaction, invitesBefore),
      );
      await database.withParent(parentId, async (transaction) => {
        report.callsForgotten += await forgetCallsBefore(transaction, callsBefore);
        report.relativesForgotten += await forgetRelativesEndedBefore(transaction, callsBefore);
      });
    } catch (error) {
      fail(error);
    }
  }
  return { ...report, ...lapsed };
}

/** Rounds and sittings of one family, all of them or none. */
function rollUp(
  database: Pick<Database, 'withParent'>,
  parentId: string,
  before: Date,
): Promise<Moved> {
  return database.withParent(parentId, async (transaction) => {
    const rounds = await move(transaction, 'roll_up_events', before);
    const sittings = await move(transaction, 'roll_up_sittings', before);
    return {
      eventsDeleted: rounds.eventsDeleted + sittings.eventsDeleted,
      daysRolledUp: rounds.daysRolledUp + sittings.daysRolledUp,
    };
  });
}

async function move(
  transaction: ParentTransaction,
  step: 'roll_up_events' | 'roll_up_sittings',
  before: Date,
): Promise<Moved> {
  const [moved] = await transaction
    .select({
      eventsDeleted: sql<number>`events_deleted`,
      daysRolledUp: sql<number>`days_rolled_up`,
    })
    .from(sql`app.${sql.identifier(step)}(${before.toISOString()}::timestamptz)`);
  return moved ?? { eventsDeleted: 0, daysRolledUp: 0 };
}
