import { eq, sql } from 'drizzle-orm';
import type { AuthDatabase } from '../../db/database.ts';
import { authSessions } from '../../db/schema/auth.ts';
import type { ConfirmedBy } from './session.ts';

/** From now on, for a while, this session may do what only the parent may. */
export async function markConfirmed(
  database: AuthDatabase,
  sessionId: string,
  confirmedBy: ConfirmedBy,
): Promise<void> {
  await database
    .update(authSessions)
    .set({ confirmedAt: sql`now()`, confirmedBy })
    .where(eq(authSessions.id, sessionId));
}
