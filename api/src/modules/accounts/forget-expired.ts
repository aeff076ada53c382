import { lt, sql } from 'drizzle-orm';
import type { AuthDatabase } from '../../db/database.ts';
import { authSessions, authVerifications } from '../../db/schema/auth.ts';

/** Sessions, codes and challenges whose time is over; returns how many there were. */
export async function forgetExpired(database: AuthDatabase): Promise<number> {
  const sessions = await database
    .delete(authSessions)
    .where(lt(authSessions.expiresAt, sql`now()`))
    .returning({ id: authSessions.id });
  const codes = await database
    .delete(authVerifications)
    .where(lt(authVerifications.expiresAt, sql`now()`))
    .returning({ id: authVerifications.id });
  return sessions.length + codes.length;
}
