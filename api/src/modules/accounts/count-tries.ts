import { createHmac } from 'node:crypto';
import { lt, sql } from 'drizzle-orm';
import type { AuthDatabase } from '../../db/database.ts';
import { authAttempts } from '../../db/schema/auth.ts';
import { CREDENTIAL_WINDOW_MS } from '../../limits.ts';

/** What somebody tries to open (an account by its e-mail, an invite or a pass by itself), and from where. */
export type Try = Readonly<{ target: string; address: string }>;
/** How often within a quarter of an hour. */
export type TryLimits = Readonly<{ fromOneAddress: number; anywhere: number }>;

/**
 * Counts one more try, for all processes together and past any restart. Returns null while it is allowed,
 * else the seconds to wait. One device is stopped early; many at one account later, so that nobody can
 * easily lock a parent out.
 */
export async function countTry(
  database: AuthDatabase,
  { target, address }: Try,
  secret: string,
  limits: TryLimits,
): Promise<number | null> {
  const key = (text: string) => createHmac('sha256', secret).update(text).digest('base64url');
  const account = target.toLowerCase();
  const allowed = new Map([
    [key(`device ${address} ${account}`), limits.fromOneAddress],
    [key(`account ${account}`), limits.anywhere],
  ]);
  const { tries, windowStartedAt } = authAttempts;
  const isOver = sql`${windowStartedAt} <= now() - ${WINDOW}`;
  const counted = await database
    .insert(authAttempts)
    // In one order everywhere, so that two tries at once never wait for each other in a circle.
    .values([...allowed.keys()].sort().map((one) => ({ key: one, tries: 1, windowStartedAt: NOW })))
    .onConflictDoUpdate({
      target: authAttempts.key,
      set: {
        tries: sql`case when ${isOver} then 1 else ${tries} + 1 end`,
        windowStartedAt: sql`case when ${isOver} then now() else ${windowStartedAt} end`,
      },
    })
    .returning({
      key: authAttempts.key,
      tries,
      leftS: sql`ceil(extract(epoch from ${windowStartedAt} + ${WINDOW} - now()))`.mapWith(Number),
    });
  const waitsS = counted.flatMap((row) =>
    row.tries > (allowed.get(row.key) ?? 0) ? [Math.max(1, row.leftS)] : [],
  );
  return waitsS.length === 0 ? null : Math.max(...waitsS);
}

/** Counts that no longer say anything; returns how many there were. */
export async function forgetOldTries(database: AuthDatabase): Promise<number> {
  const gone = await database
    .delete(authAttempts)
    .where(lt(authAttempts.windowStartedAt, sql`now() - ${WINDOW}`))
    .returning({ tries: authAttempts.tries });
  return gone.length;
}

const NOW = sql`now()`;
const WINDOW = sql.raw(`interval '${CREDENTIAL_WINDOW_MS} milliseconds'`);
