import { eq, sql } from 'drizzle-orm';
import type { AuthDatabase } from '../../db/database.ts';
import { authUsers } from '../../db/schema/auth.ts';

/** The account is in use: whatever warning of its end was under way is void. */
export async function noteSeen(database: AuthDatabase, userId: string): Promise<void> {
  await database
    .update(authUsers)
    .set({ lastSeenAt: sql`now()`, lapseWarnedAt: null })
    .where(eq(authUsers.id, userId));
}
