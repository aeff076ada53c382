import { and, eq, isNull, lt } from 'drizzle-orm';
import type { AuthDatabase, Database } from '../../db/database.ts';
import { authUsers } from '../../db/schema/auth.ts';
import {
  LAPSE_ERASE_AFTER_DAYS,
  LAPSE_WARN_AFTER_DAYS,
  RETENTION_PAGE_FAMILIES,
} from '../../limits.ts';
import { eraseAccount } from '../accounts/erase-account.ts';
import { leaveFriendsForGood } from '../friendships/leave-friends.ts';
import { lapseWarningWords } from '../mail/mail-words.ts';
import type { Mailer } from '../mail/mailer.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const { id, email, lastSeenAt, lapseWarnedAt } = authUsers;

type Families = Pick<Database, 'auth' | 'withParent' | 'withTwoParents'>;
type Lapse = Readonly<{ database: Families; mailer: Mailer; now: Date }>;
export type LapseReport = Readonly<{ accountsWarned: number; accountsErased: number }>;

/**
 * Warns by mail each account that nobody used for a long time, and erases those that were warned long
 * enough ago and are unused still. A warning counts only once its mail was handed over.
 */
export async function endLapsedAccounts(
  { database, mailer, now }: Lapse,
  onFailure: (error: unknown) => void,
): Promise<LapseReport> {
  const { auth } = database;
  const report = { accountsWarned: 0, accountsErased: 0 };
  const attempt = async (work: () => Promise<boolean>, count: keyof typeof report) => {
    try {
      if (await work()) report[count] += 1;
    } catch (error) {
      onFailure(error);
    }
  };
  // Erased first: nobody is warned and erased by one run.
  for (const account of await warnedLongAgo(auth, now)) {
    await attempt(async () => {
      // Whoever signs in at this very moment keeps the account, and has to find friends anew.
      await leaveFriendsForGood(database, account.id, now);
      return eraseUnlessSeen(auth, account, now);
    }, 'accountsErased');
  }
  for (const account of await unusedAndUnwarned(auth, now)) {
    await attempt(async () => {
      await mailer.send({ to: account.email, ...(await lapseWarningWords()) });
      const marked = await auth
        .update(authUsers)
        .set({ lapseWarnedAt: now })
        .where(and(eq(id, account.id), isUnused(now)))
        .returning({ id });
      return marked.length > 0;
    }, 'accountsWarned');
  }
  return report;
}

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * DAY_MS);
const isUnused = (now: Date) => lt(lastSeenAt, daysBefore(now, LAPSE_WARN_AFTER_DAYS));
const isWarnedLongAgo = (now: Date) =>
  and(isUnused(now), lt(lapseWarnedAt, daysBefore(now, LAPSE_ERASE_AFTER_DAYS)));

function unusedAndUnwarned(auth: AuthDatabase, now: Date) {
  return auth
    .select({ id, email })
    .from(authUsers)
    .where(and(isUnused(now), isNull(lapseWarnedAt)))
    .limit(RETENTION_PAGE_FAMILIES);
}

function warnedLongAgo(auth: AuthDatabase, now: Date) {
  return auth
    .select({ id, email })
    .from(authUsers)
    .where(isWarnedLongAgo(now))
    .limit(RETENTION_PAGE_FAMILIES);
}

/** Whoever signs in at this very moment keeps the account. */
function eraseUnlessSeen(
  auth: AuthDatabase,
  account: { id: string; email: string },
  now: Date,
): Promise<boolean> {
  return auth.transaction(async (transaction) => {
    const [held] = await transaction
      .select({ id })
      .from(authUsers)
      .where(and(eq(id, account.id), isWarnedLongAgo(now)))
      .for('update');
    if (held === undefined) return false;
    await eraseAccount(transaction, account);
    return true;
  });
}
